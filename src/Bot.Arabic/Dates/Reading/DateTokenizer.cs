using System.Globalization;
using Bot.Arabic.Text;

namespace Bot.Arabic.Dates.Reading;

/// <summary>Cuts a text into what dates are made of. Unlike <see cref="WordSplitter"/> it keeps the signs, which hold dates together.</summary>
internal static class DateTokenizer
{
    /// <summary>The tokens in text order, a break after each sentence.</summary>
    public static List<DateToken> Split(string text, IReadOnlyList<TextSpan> sentences)
    {
        var tokens = new List<DateToken>(text.Length / 5 + 1);
        foreach (var sentence in sentences)
        {
            var i = sentence.Start;
            var lastEnd = -1;
            while (i < sentence.End)
            {
                if (IsBlank(text[i]))
                {
                    i++;
                    continue;
                }

                var token = Read(text, i, sentence.End, i == lastEnd);
                tokens.Add(token);
                i = lastEnd = token.Span.End;
            }

            tokens.Add(new DateToken(new TextSpan(sentence.End, sentence.End), DateTokenKind.Break, "", '\0', -1, IsGlued: false));
        }

        return tokens;
    }

    private static DateToken Read(string text, int start, int end, bool isGlued)
    {
        var i = start + 1;
        if (char.IsDigit(text[start]))
        {
            i = While(text, i, end, char.IsDigit);
            return Number(text, new TextSpan(start, i), isGlued);
        }

        if (!char.IsLetter(text[start]) || text[start] == '\u0640')
        {
            return new DateToken(new TextSpan(start, i), DateTokenKind.Sign, "", text[start], -1, isGlued);
        }

        var isArabic = WordSplitter.IsArabicLetter(text[start]);
        i = While(text, i, end, c => ArabicNormalizer.IsMark(c) || (char.IsLetter(c) && WordSplitter.IsArabicLetter(c) == isArabic));
        var span = new TextSpan(start, i);
        return new DateToken(span, DateTokenKind.Word, Normalized(text, span), '\0', -1, isGlued);
    }

    private static DateToken Number(string text, TextSpan span, bool isGlued)
    {
        const int mostDigits = 9;
        var digits = span.Length <= mostDigits ? ArabicNormalizer.Normalize(span.Of(text)) : "";
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new DateToken(span, DateTokenKind.Number, digits, '\0', value, isGlued)
            : new DateToken(span, DateTokenKind.Number, "", '\0', -1, isGlued);
    }

    // No word of a date is as long; a run of a million letters need not be normalized.
    private static string Normalized(string text, TextSpan span) => span.Length <= 40 ? ArabicNormalizer.Normalize(span.Of(text)) : "";

    private static int While(string text, int i, int end, Func<char, bool> isPart)
    {
        while (i < end && isPart(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || (ArabicNormalizer.IsMark(c) && c is not ('\u0640' or 'ء'));
}
