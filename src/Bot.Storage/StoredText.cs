namespace Bot.Storage;

/// <summary>Makes any string storable: PostgreSQL refuses NUL, and neither database can hold half of a surrogate pair.</summary>
internal static class StoredText
{
    /// <summary>
    /// The text with U+FFFD in place of each NUL and each unpaired surrogate, which is what HTML and UTF-8 decoders put there. The length stays, so
    /// spans that were found in the original hold in the result.
    /// </summary>
    public static string Clean(string text) => IsClean(text) ? text : string.Create(text.Length, text, Copy);

    private static bool IsClean(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsSurrogatePair(text, i))
            {
                return false;
            }

            i++;
        }

        return !text.Contains('\0', StringComparison.Ordinal);
    }

    private static void Copy(Span<char> target, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            target[i] = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                target[i + 1] = text[++i];
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                target[i] = '\uFFFD';
            }
        }
    }
}
