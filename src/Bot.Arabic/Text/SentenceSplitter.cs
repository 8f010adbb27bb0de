using System.Buffers;

namespace Bot.Arabic.Text;

/// <summary>Cuts a text into sentences: at full stops, question and exclamation marks, ellipses, and at each end of a paragraph.</summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Terminators = SearchValues.Create(".!?؟…");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"”»’')]}“");

    /// <summary>
    /// The sentences in order, trimmed, never empty. No cut after a one-letter initial or «د.», inside a number, or inside quotation marks
    /// that close in the same paragraph.
    /// </summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            SplitParagraph(text, new TextSpan(start, end), sentences);
            start = end + 1;
        }

        return sentences;
    }

    private static void SplitParagraph(string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var start = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (!Terminators.Contains(text[i]) || IsInsideWord(text, i, paragraph))
            {
                continue;
            }

            var end = i + 1;
            while (end < paragraph.End && (Terminators.Contains(text[end]) || Closers.Contains(text[end])))
            {
                end++;
            }

            Add(text, new TextSpan(start, end), sentences);
            start = end;
            i = end - 1;
        }

        Add(text, new TextSpan(start, paragraph.End), sentences);
    }

    // «3.5», «U.S.», «د. أحمد»: the stop belongs to the word.
    private static bool IsInsideWord(string text, int stop, TextSpan paragraph)
    {
        if (text[stop] != '.')
        {
            return false;
        }

        var letterBefore = stop > paragraph.Start && char.IsLetterOrDigit(text[stop - 1]);
        var letterAfter = stop + 1 < paragraph.End && char.IsLetterOrDigit(text[stop + 1]);
        var isInitial = letterBefore && char.IsLetter(text[stop - 1]) && (stop - 2 < paragraph.Start || !char.IsLetterOrDigit(text[stop - 2]));
        return isInitial || (letterBefore && letterAfter && char.IsAsciiLetterOrDigit(text[stop - 1]) && char.IsAsciiLetterOrDigit(text[stop + 1]));
    }

    private static void Add(string text, TextSpan span, List<TextSpan> sentences)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }
}
