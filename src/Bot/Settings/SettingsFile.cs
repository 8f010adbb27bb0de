using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bot.Settings;

/// <summary>Reads a settings file: JSON with comments and trailing commas, sections as objects.</summary>
public static class SettingsFile
{
    /// <summary>The values of the file in file order, each with its line.</summary>
    /// <exception cref="SetupException">The file cannot be read or is no such JSON; the message names file and line.</exception>
    public static IReadOnlyList<SettingEntry> Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return Read(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes, path);
        }
        catch (JsonException fault)
        {
            throw JsonFault.In($"The settings file {path}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new SetupException($"The settings file {path} cannot be read: {fault.Message}");
        }
    }

    private static List<SettingEntry> Read(ReadOnlySpan<byte> json, string path)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var entries = new List<SettingEntry>();
        var sections = new Stack<string>();
        var key = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    key = reader.GetString()!;
                    break;
                case JsonTokenType.StartObject:
                    sections.Push(sections.Count == 0 ? "" : sections.Peek() + key + ".");
                    break;
                case JsonTokenType.EndObject:
                    sections.Pop();
                    break;
                default:
                    entries.Add(Entry(ref reader, sections, key, $"{path}, line {LineOf(json, reader.TokenStartIndex)}"));
                    break;
            }
        }

        return entries;
    }

    private static SettingEntry Entry(ref Utf8JsonReader reader, Stack<string> sections, string key, string origin)
    {
        if (sections.Count == 0 || reader.TokenType == JsonTokenType.StartArray)
        {
            throw new SetupException($"{origin}: a settings file is a JSON object of sections and single values; there is a list or a bare value here.");
        }

        var value = reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString(),
            _ => Encoding.UTF8.GetString(reader.ValueSpan),
        };
        return new SettingEntry(sections.Peek() + key, value, origin);
    }

    private static string LineOf(ReadOnlySpan<byte> json, long index) =>
        (json[..(int)index].Count((byte)'\n') + 1).ToString(CultureInfo.InvariantCulture);
}
