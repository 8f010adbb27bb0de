using System.Buffers;

namespace Bot.Arabic.Text;

/// <summary>Cuts a text into sentences: at full stops, question and exclamation marks, ellipses, and at each end of a line.</summary>
public static class SentenceSplitter
{
    private const int LongestBracket = 60;

    private static readonly SearchValues<char> Terminators = SearchValues.Create(".!?؟…");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"”»’')]}“");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u2028\u2029");

    /// <summary>
    /// The sentences in order, trimmed, never empty. No cut after a one-letter initial or «د.», inside a number or an address, inside short
    /// brackets («(سي. إن. إن.)»), or inside quotation marks that close in the same paragraph.
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
            if ((isQuoted && !EndsQuotedSentence(text, i, quoted[nextQuoted])) || IsInsideWord(text, i, start, paragraph.End))
            {
                continue;
            }

            var nextOpening = nextQuoted + (isQuoted ? 1 : 0);
            var end = AfterClosers(text, i + 1, nextOpening < quoted.Count ? quoted[nextOpening].Start : paragraph.End);
            Add(text, new TextSpan(start, end), sentences);
            start = end;
            i = end - 1;
        }

        Add(text, new TextSpan(start, paragraph.End), sentences);
    }

    // Where a short bracket that opens here closes; the same place when it does not.
    private static int BracketEnd(string text, int open, int end)
    {
        var length = text.AsSpan(open, Math.Min(end - open, LongestBracket)).IndexOfAny(')', ']');
        return length < 0 ? open : open + length;
    }

    // «…الحرب.» وأضاف: a full stop just before the closing mark ends the sentence around it too; a question mark need not.
    private static bool EndsQuotedSentence(string text, int i, TextSpan part) => text[i] == '.' && i == part.End - 2;

    // The end is where the next quoted part opens: its mark belongs to the next sentence.
    private static int AfterClosers(string text, int i, int end)
    {
        while (i < end && (Terminators.Contains(text[i]) || Closers.Contains(text[i])))
        {
            i++;
        }

        return i;
    }

    // «3.5», «٣.٥», «U.S.», «د. أحمد», «site.org/?id=1», «1. »: the stop belongs to the word.
    private static bool IsInsideWord(string text, int stop, int sentenceStart, int end)
    {
        var before = stop > sentenceStart ? text[stop - 1] : ' ';
        var after = stop + 1 < end ? text[stop + 1] : ' ';
        if (text[stop] is not ('.' or '?'))
        {
            return false;
        }

        if (char.IsAsciiLetterOrDigit(after) && (char.IsAsciiLetterOrDigit(before) || before == '/'))
        {
            return true;
        }

        return text[stop] == '.' && ((char.IsDigit(before) && char.IsDigit(after)) || IsInitial(text, stop, sentenceStart, after) || IsListNumber(text, stop, sentenceStart));
    }

    // A single letter, with «و» or without, is an abbreviated word, unless it is the unit of a number: «1500 م. وعلى», not «2000 ق.م».
    private static bool IsInitial(string text, int stop, int sentenceStart, char after)
    {
        var before = stop - 1;
        if (before < sentenceStart || !char.IsLetter(text[before]))
        {
            return false;
        }

        before -= before > sentenceStart && text[before - 1] == 'و' ? 2 : 1;
        if (before >= sentenceStart && char.IsLetterOrDigit(text[before]))
        {
            return false;
        }

        while (before >= sentenceStart && text[before] == ' ')
        {
            before--;
        }

        return before < sentenceStart || !char.IsDigit(text[before]) || char.IsLetter(after);
    }

    private static bool IsListNumber(string text, int stop, int sentenceStart)
    {
        const int longest = 8;
        var number = text.AsSpan(sentenceStart, Math.Min(stop - sentenceStart, longest)).Trim();
        return stop - sentenceStart <= longest && number.Length is 1 or 2 && char.IsDigit(number[0]) && char.IsDigit(number[^1]);
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
