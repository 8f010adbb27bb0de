using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Bot.CommandLine;

namespace Bot.Logging;

/// <summary>One entry of the log.</summary>
/// <param name="Time">When (UTC, the machine's clock, also in the preview).</param>
/// <param name="Level">How severe.</param>
/// <param name="Category">The part of the program.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Fault">What went wrong; its type and message are told, never its stack.</param>
/// <param name="Values">The named values of the sentence.</param>
internal sealed record LogLine(
    DateTimeOffset Time, LogLevel Level, string Category, string Message, Exception? Fault, IEnumerable<KeyValuePair<string, object?>> Values)
{
    private string Moment => Time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private string? FaultText => Fault is null ? null : $"{Fault.GetBaseException().GetType().Name}: {Fault.GetBaseException().Message}";

    public static string AsText(LogLine line)
    {
        var text = $"{line.Moment} {line.Level.ToString().ToLowerInvariant()} {line.Category}: {line.Message}{(line.Fault is null ? "" : $" ({line.FaultText})")}";
        return text.ReplaceLineEndings(" ");
    }

    public static string AsJson(LogLine line)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Json.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("time", line.Moment);
            writer.WriteString("level", Json.NameOf(line.Level));
            writer.WriteString("category", line.Category);
            writer.WriteString("message", line.Message);
            if (line.FaultText is { } fault)
            {
                writer.WriteString("fault", fault);
            }

            writer.WriteStartObject("values");
            foreach (var (name, value) in line.Values.Where(v => v.Key != "{OriginalFormat}"))
            {
                writer.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
