using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Arabic;
using Bot.Arabic.Dates;

namespace Bot.CommandLine;

/// <summary>How the program writes JSON for machines.</summary>
public static class Json
{
    /// <summary>One line, Arabic letters as they are: the output goes to programs and files, never into HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same for values that are written at once.</summary>
    public static JsonSerializerOptions Lenient { get; } = new() { Encoder = Options.Encoder };

    /// <summary>The name of an enumeration's value as the formats have it: lower case.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Prints one object in one line.</summary>
    public static async Task PrintAsync(Terminal terminal, Action<Utf8JsonWriter> fields, CancellationToken cancellationToken)
    {
        await using (var writer = new Utf8JsonWriter(terminal.Output, Options))
        {
            writer.WriteStartObject();
            fields(writer);
            writer.WriteEndObject();
        }

        await terminal.Output.WriteAsync("\n"u8.ToArray(), cancellationToken);
    }

    /// <summary>Writes a list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter output, string name, IEnumerable<T> items, Action<T> fields)
    {
        output.WriteStartArray(name);
        foreach (var item in items)
        {
            output.WriteStartObject();
            fields(item);
            output.WriteEndObject();
        }

        output.WriteEndArray();
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter output, string name, IEnumerable<string> texts)
    {
        output.WriteStartArray(name);
        foreach (var text in texts)
        {
            output.WriteStringValue(text);
        }

        output.WriteEndArray();
    }

    /// <summary>Writes where something stands, as <c>start</c> and <c>end</c> in UTF-16 code units.</summary>
    public static void WriteSpan(this Utf8JsonWriter output, TextSpan span)
    {
        output.WriteNumber("start", span.Start);
        output.WriteNumber("end", span.End);
    }

    /// <summary>Writes a time in ISO 8601 with its own offset; null as null.</summary>
    public static void WriteTime(this Utf8JsonWriter output, string name, DateTimeOffset? time) =>
        output.WriteString(name, time?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    /// <summary>Writes a date, as <c>date</c> and <c>granularity</c>.</summary>
    public static void WriteDate(this Utf8JsonWriter output, PartialDate date)
    {
        output.WriteString("date", date.ToString());
        output.WriteString("granularity", NameOf(date.Granularity));
    }
}
