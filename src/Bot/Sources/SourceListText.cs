using System.Text;
using System.Text.Json;
using Bot.CommandLine;
using Bot.News;

namespace Bot.Sources;

/// <summary>
/// Changes the text of a list of sources and leaves all else as the operator wrote it: comments, order, spacing. The text has to be one that
/// <see cref="Settings.SourceList"/> reads; sources are counted from 0.
/// </summary>
internal static class SourceListText
{
    /// <summary>What a list begins with.</summary>
    public static byte[] Empty { get; } = "[]\n"u8.ToArray();

    /// <summary>Adds sources at the end, a line each.</summary>
    public static byte[] Add(byte[] text, IEnumerable<Source> sources)
    {
        var places = SourcePlaces.Read(text);
        var last = places.Sources.Count > 0 ? places.Sources[^1].End : places.Begin;
        var isReady = places.Sources.Count == 0 || SourcePlaces.CommaIn(text, last, places.End) >= 0;
        var newLine = text.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        var lines = string.Join("," + newLine, sources.Select(s => "  " + Line(s)));
        return [
            .. text[..last], .. isReady ? ""u8 : ","u8, .. text.AsSpan(last..places.End).TrimEnd(" \t\r\n"u8),
            .. Encoding.UTF8.GetBytes(newLine + lines + newLine), .. text[places.End..],
        ];
    }

    /// <summary>Takes a source out; a comment that was written to it stays.</summary>
    public static byte[] Remove(byte[] text, int index)
    {
        var places = SourcePlaces.Read(text);
        var (start, end) = places.Sources[index];
        if (SourcePlaces.CommaIn(text, end, index + 1 < places.Sources.Count ? places.Sources[index + 1].Start : places.End) is >= 0 and var behind)
        {
            return Join(text[..start], [.. text[end..behind], .. text[(behind + 1)..]]);
        }

        var before = index == 0 ? -1 : SourcePlaces.CommaIn(text, places.Sources[index - 1].End, start);
        return Join(before < 0 ? text[..start] : [.. text[..before], .. text[(before + 1)..start]], text[end..]);
    }

    /// <summary>Gives a source another feed.</summary>
    public static byte[] ChangeFeed(byte[] text, int index, Uri feed)
    {
        var (start, end) = SourcePlaces.Feed(text, SourcePlaces.Read(text).Sources[index]);
        return [.. text[..start], .. JsonSerializer.SerializeToUtf8Bytes(feed.OriginalString, Json.Lenient), .. text[end..]];
    }

    // Nothing is left of a line on which the source stood alone.
    private static byte[] Join(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var rest = after.TrimStart(" \t\r"u8);
        var line = before.TrimEnd(" \t"u8);
        return rest is not [(byte)'\n', ..] ? [.. before, .. rest]
            : line is [.., (byte)'\n'] ? [.. line, .. rest[1..]]
            : [.. line, .. after];
    }

    private static string Line(Source source)
    {
        (string Name, string? Value)[] fields =
        [
            ("id", Quoted(source.Id)),
            ("name", Quoted(source.Name)),
            ("home", Quoted(source.Home?.OriginalString)),
            ("feed", Quoted(source.Feed.OriginalString)),
            ("timeZone", Quoted(source.TimeZone)),
            ("country", Quoted(source.Country)),
            ("ownership", Quoted(source.Ownership)),
            ("topics", source.Topics.Count == 0 ? null : $"[{string.Join(", ", source.Topics.Select(Quoted))}]"),
        ];
        return $"{{ {string.Join(", ", fields.Where(f => f.Value is not null).Select(f => $"\"{f.Name}\": {f.Value}"))} }}";
    }

    private static string? Quoted(string? value) => value is null ? null : JsonSerializer.Serialize(value, Json.Lenient);
}
