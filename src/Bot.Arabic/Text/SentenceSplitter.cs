using System.Buffers;

namespace Bot.Arabic.Text;

/// <summary>Cuts a text into sentences: at full stops, question and exclamation marks, ellipses, and at each end of a line.</summary>
public static class SentenceSplitter
{
    // What is longer is a bracket that somebody forgot to close.
    private const int LongestBracket = 400;

    private static readonly SearchValues<char> Terminators = SearchValues.Create(".!?؟…");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"”»’')]}“");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u2028\u2029");

    /// <summary>
    /// The sentences in order, trimmed, never empty. No cut after an initial («د.»، «سي. إن. إن.»), inside a number or an address, before a comma, inside
    /// brackets or quotation marks that close in the same paragraph.
    /// </summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            SplitParagraph(text, new TextSpan(start, end), sentences);
            start = end + 1;
        }

        return sentences;
    }

    private static void SplitParagraph(string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var quoted = QuotationMarks.Closed(text, paragraph);
        var nextQuoted = 0;
        var start = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            while (nextQuoted < quoted.Count && quoted[nextQuoted].End <= i)
            {
                nextQuoted++;
            }

            if (!Terminators.Contains(text[i]))
            {
                i = text[i] is '(' or '[' ? BracketEnd(text, i, paragraph.End) : i;
                continue;
            }

            var isQuoted = nextQuoted < quoted.Count && quoted[nextQuoted].Start < i;
            if ((isQuoted && !EndsQuotedSentence(text, i, quoted[nextQuoted])) || StopsInWords.IsOne(text, i, new TextSpan(start, paragraph.End)))
            {
                continue;
            }

            var nextOpening = nextQuoted + (isQuoted ? 1 : 0);
            var end = AfterClosers(text, i + 1, nextOpening < quoted.Count ? quoted[nextOpening].Start : paragraph.End);
            var next = AfterBlanks(text, end, paragraph.End);
            if (next < paragraph.End && text[next] is '،' or ',' or '؛')
            {
                i = end - 1;
                continue;
            }

            Add(text, new TextSpan(start, end), sentences);
            start = end;
            i = end - 1;
        }

        Add(text, new TextSpan(start, paragraph.End), sentences);
    }

    // Where a bracket that opens here closes; the same place when it does not, or when another opens before.
    private static int BracketEnd(string text, int open, int end)
    {
        var length = text.AsSpan(open + 1, Math.Min(end - open - 1, LongestBracket)).IndexOfAny(Brackets);
        return length >= 0 && text[open + 1 + length] is ')' or ']' ? open + 1 + length : open;
    }

    // «…الحرب.» وأضاف: a full stop just before the closing mark ends the sentence around it too; a question mark need not.
    private static bool EndsQuotedSentence(string text, int i, TextSpan part) => text[i] == '.' && i == part.End - 2;

    // The end is where the next quoted part opens: its mark belongs to the next sentence. Marks that stand apart («كفى ! ..») belong together.
    private static int AfterClosers(string text, int i, int end)
    {
        while (i < end)
        {
            var next = AfterBlanks(text, i, end);
            if (next < end && Terminators.Contains(text[next]))
            {
                i = next + 1;
            }
            else if (Closers.Contains(text[i]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static int AfterBlanks(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\u00A0')
        {
            i++;
        }

        return i;
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
