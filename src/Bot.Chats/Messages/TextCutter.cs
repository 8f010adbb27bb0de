using System.Globalization;
using Bot.Arabic.Text;

namespace Bot.Chats.Messages;

/// <summary>Finds where a text that is too long is cut so that a reader is disturbed least.</summary>
public static class TextCutter
{
    /// <summary>
    /// The length of the head to cut off: 1 to <paramref name="max"/> UTF-16 units. After the last sentence that ends in the second half, else
    /// after the last white space, else between characters as people see them; only in one character longer than that (a letter under
    /// hundreds of marks) between code points. A surrogate pair is never cut, so that with a <paramref name="max"/> of 1 the head may have 2.
    /// </summary>
    /// <param name="max">1 or more.</param>
    public static int CutPoint(string text, int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        if (text.Length <= max)
        {
            return text.Length;
        }

        var sentence = SentenceSplitter.Split(text[..(max + 1)]).LastOrDefault(span => span.End <= max).End;
        var space = text.AsSpan(0, max + 1).LastIndexOfAny(" \n\t");
        return sentence > max / 2 ? sentence : space > 0 ? space : BetweenCharacters(text, max);
    }

    /// <summary>The text itself, or, when it is longer than <paramref name="max"/> UTF-16 units, its head and an ellipsis.</summary>
    /// <param name="max">3 or more.</param>
    public static string Shorten(string text, int max) => text.Length <= max ? text : text[..CutPoint(text, max - 1)].TrimEnd() + "…";

    private static int BetweenCharacters(string text, int max)
    {
        var (cut, next) = (0, 0);
        while (next <= max && next < text.Length)
        {
            cut = next;
            next += StringInfo.GetNextTextElementLength(text.AsSpan(cut));
        }

        if (cut > 0)
        {
            return cut;
        }

        return char.IsLowSurrogate(text[max]) ? Math.Max(2, max - 1) : max;
    }
}
