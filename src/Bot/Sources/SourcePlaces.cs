using System.Text.Json;

namespace Bot.Sources;

/// <summary>Where the sources of a list stand in its text, in bytes.</summary>
/// <param name="Begin">Behind the bracket that opens the list.</param>
/// <param name="Sources">The first byte of each source and the one behind it.</param>
/// <param name="End">The bracket that closes the list.</param>
internal sealed record SourcePlaces(int Begin, IReadOnlyList<(int Start, int End)> Sources, int End)
{
    private static readonly JsonReaderOptions Format = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Finds them in a list that is well-formed.</summary>
    public static SourcePlaces Read(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, Format);
        reader.Read();
        var begin = (int)reader.BytesConsumed;
        var sources = new List<(int, int)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            sources.Add((start, (int)reader.BytesConsumed));
        }

        return new SourcePlaces(begin, sources, (int)reader.TokenStartIndex);
    }

    /// <summary>The feed's address with its quotation marks.</summary>
    public static (int Start, int End) Feed(ReadOnlySpan<byte> text, (int Start, int End) source)
    {
        var reader = new Utf8JsonReader(text[source.Start..source.End], Format);
        var feed = (0, 0);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFeed = string.Equals(reader.GetString(), "feed", StringComparison.OrdinalIgnoreCase);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            feed = isFeed ? (source.Start + start, source.Start + (int)reader.BytesConsumed) : feed;
        }

        return feed;
    }

    /// <summary>The comma between two places that hold nothing but space, comments and perhaps one comma; -1 when there is none.</summary>
    public static int CommaIn(ReadOnlySpan<byte> text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            switch (text[at..end])
            {
                case [(byte)',', ..]:
                    return at;
                case [(byte)'/', (byte)'/', ..]:
                    at = Behind(text, "\n"u8, at, end);
                    break;
                case [(byte)'/', (byte)'*', ..]:
                    at = Behind(text, "*/"u8, at + 2, end);
                    break;
            }
        }

        return -1;
    }

    // The last byte of what ends a comment.
    private static int Behind(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark, int at, int end) =>
        text[at..end].IndexOf(mark) is >= 0 and var found ? at + found + mark.Length - 1 : end;
}
