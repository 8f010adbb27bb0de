namespace Bot.Arabic.Text;

/// <summary>
/// Cuts a text into words: runs of Arabic letters, or runs of other letters and digits. Diacritics and tatweel stay in their word; Arabic
/// letters and digits part where they touch («24آب» is two words, «G20» one). A number keeps the point or comma between its digits.
/// </summary>
public static class WordSplitter
{
    private enum Kind
    {
        None,
        Arabic,
        Other,
    }

    /// <summary>The words in text order, none empty; punctuation, symbols and lone marks are in none.</summary>
    public static IEnumerable<TextSpan> Split(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var kind = KindOf(text[i]);
            if (kind == Kind.None)
            {
                i++;
                continue;
            }

            var start = i++;
            while (i < text.Length && (KindOf(text[i]) == kind || ArabicNormalizer.IsMark(text[i]) || IsInsideNumber(text, i)))
            {
                i++;
            }

            yield return new TextSpan(start, i);
        }
    }

    /// <summary>Whether the character is an Arabic letter: one that can begin or go on a word of the Arabic script.</summary>
    public static bool IsArabicLetter(char c) =>
        c is (>= '\u0620' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFEFC') && char.IsLetter(c) && c != '\u0640';

    private static Kind KindOf(char c) => c switch
    {
        _ when IsArabicLetter(c) => Kind.Arabic,
        '\u0640' => Kind.None,
        _ => char.IsLetterOrDigit(c) ? Kind.Other : Kind.None,
    };

    private static bool IsInsideNumber(string text, int i) =>
        text[i] is '.' or ',' or '٫' or '٬' && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);
}
