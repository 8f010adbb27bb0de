using System.Globalization;
using System.Text;

namespace Bot.Chats.Messages;

/// <summary>Takes out of a text from outside what can be seen by no reader but can turn a message around or break it.</summary>
public static class PlainText
{
    /// <summary>
    /// The text in lines, without control characters, the bidirectional embeddings, overrides and isolates (UAX 9: U+202A to U+202E, U+2066 to
    /// U+2069) and half surrogate pairs. Marks and joiners, which Arabic spelling needs, stay. Cleaning twice changes nothing.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsSuspect))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
            {
                clean.Append((char)rune.Value);
            }
            else if (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && !TurnsAround(rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>Cleaned, in one line: every run of white space becomes one space, and none is left at the ends.</summary>
    public static string CleanLine(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // All that has to be looked at more closely; of line separators there are those that ReplaceLineEndings knows.
    private static bool IsSuspect(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c) || c is '\uFFFD' or '\u2028' or '\u2029' || TurnsAround(c);

    private static bool TurnsAround(int character) => character is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
