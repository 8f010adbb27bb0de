using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Bot.News;

namespace Bot.Settings;

/// <summary>
/// Reads the operator's list of sources: <c>[{"id":"al-ufuq","name":"الأفق","home":"https://…","feed":"https://…","timeZone":"Asia/Amman","country":"JO",
/// "ownership":"…","topics":["سياسة"]}]</c>. Only id, name and feed are required; comments are allowed.
/// </summary>
public static partial class SourceList
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>The file that the settings name, else <c>sources.json</c> of the program's own folder.</summary>
    public static string FileOf(BotSettings settings) => settings.Sources ?? Path.Combine(SettingsLoader.ConfigFolder, "sources.json");

    /// <summary>The sources in file order; empty when none are listed.</summary>
    /// <exception cref="SetupException">The file cannot be read, is broken, or lists a source that is wrong; all wrong ones are told.</exception>
    public static IReadOnlyList<Source> Read(string file) => Parse(file, ReadBytes(file));

    /// <summary>The text of a list, without byte order mark.</summary>
    /// <exception cref="SetupException">The file cannot be read.</exception>
    internal static byte[] ReadBytes(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            return bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SetupException($"There is no list of sources {file}. 'bot sources add URL' makes it.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"The list of sources {file} cannot be read: {fault.Message}");
        }
    }

    /// <summary>Reads the text of a list.</summary>
    /// <param name="file">Where it stands, or is to stand.</param>
    /// <param name="text">The text, UTF-8.</param>
    /// <exception cref="SetupException">It is broken, or lists a source that is wrong; all wrong ones are told.</exception>
    internal static IReadOnlyList<Source> Parse(string file, ReadOnlySpan<byte> text)
    {
        try
        {
            var listed = JsonSerializer.Deserialize<List<Source?>>(text, Format) ?? [];
            var sources = listed.OfType<Source>().ToList();
            var faults = sources.SelectMany(FaultsOf).Concat(Duplicates(sources)).Concat(listed.Contains(null) ? ["one of its sources is null."] : []).ToList();
            return faults.Count == 0 ? sources : throw new SetupException(string.Join('\n', faults.Select(fault => $"The list of sources {file}: {fault}")));
        }
        catch (JsonException fault)
        {
            throw JsonFault.In($"The list of sources {file}", fault);
        }
    }

    private static IEnumerable<string> FaultsOf(Source source)
    {
        if (!IdForm().IsMatch(source.Id))
        {
            yield return $"the id '{source.Id}' may only have small Latin letters, digits and hyphens.";
        }

        if (string.IsNullOrWhiteSpace(source.Name))
        {
            yield return $"the source '{source.Id}' has no name.";
        }

        if (!IsWebAddress(source.Feed))
        {
            yield return $"the feed of '{source.Id}' is no address that begins with http:// or https://.";
        }

        if (source.Home is { } home && !IsWebAddress(home))
        {
            yield return $"the home page of '{source.Id}' is no address that begins with http:// or https://.";
        }

        if (source.TimeZone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            yield return $"there is no time zone '{zone}' for '{source.Id}'; IANA names such as Asia/Amman are known.";
        }

        if (source.Country is { } country && !CountryForm().IsMatch(country))
        {
            yield return $"the country '{country}' of '{source.Id}' is no code of two capital letters, such as JO (ISO 3166-1).";
        }

        if (source.Topics.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"a topic of '{source.Id}' is empty.";
        }
    }

    private static bool IsWebAddress(Uri address) => address.IsAbsoluteUri && address.Scheme is ("http" or "https");

    private static IEnumerable<string> Duplicates(IEnumerable<Source> sources) =>
        sources.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"the id '{g.Key}' is given twice.");

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex CountryForm();

    [GeneratedRegex("^[a-z0-9-]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex IdForm();
}
