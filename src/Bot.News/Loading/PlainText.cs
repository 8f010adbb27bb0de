using System.Text;

namespace Bot.News.Loading;

/// <summary>Makes text from outside harmless and even.</summary>
internal static class PlainText
{
    /// <summary>
    /// One line: white space runs are one space, nothing at the ends; control characters, unpaired surrogates and the characters that
    /// turn the direction of what follows (bidirectional embeddings, overrides and isolates) are gone. Quotation marks, diacritics and the
    /// joiners that Arabic spelling needs stay. Cleaning again changes nothing.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (!IsHarmful(rune))
            {
                result.Append(rune);
            }
        }

        return result.Length > 0 && result[^1] == ' ' ? result.ToString(0, result.Length - 1) : result.ToString();
    }

    /// <summary><see cref="Clean"/>, and null where nothing is left.</summary>
    public static string? CleanOrNull(string? text) => Clean(text) is { Length: > 0 } clean ? clean : null;

    /// <summary>Each line by <see cref="Clean"/>; empty lines are gone.</summary>
    public static string CleanLines(string text) =>
        string.Join('\n', text.Split('\n').Select(Clean).Where(line => line.Length > 0));

    private static bool IsHarmful(Rune rune) => rune.Value switch
    {
        >= 0x202A and <= 0x202E => true,
        >= 0x2066 and <= 0x2069 => true,
        // Marks without width that only steer layout, and the byte order mark.
        0x200E or 0x200F or 0x061C or 0xFEFF or 0x00AD or 0x200B or 0x2060 => true,
        0xFFFD => true,
        // Line and paragraph separators are white space and never come here.
        _ => Rune.IsControl(rune),
    };
}
