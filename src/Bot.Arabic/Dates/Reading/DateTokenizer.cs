using System.Globalization;
using Bot.Arabic.Text;

namespace Bot.Arabic.Dates.Reading;

/// <summary>Cuts a text into what dates are made of. Unlike <see cref="WordSplitter"/> it keeps the signs, which hold dates together.</summary>
internal sealed class DateTokenizer
{
    private readonly WordRow _row;
    private readonly string _text;
    private readonly List<DateToken> _tokens;
    private int _word;

    private DateTokenizer(WordRow row) => (_row, _text, _tokens) = (row, row.Text, new List<DateToken>(row.Text.Length / 5 + 1));

    /// <summary>The tokens in text order, a break after each sentence.</summary>
    public static List<DateToken> Split(WordRow row, IReadOnlyList<TextSpan> sentences)
    {
        var tokenizer = new DateTokenizer(row);
        foreach (var sentence in sentences)
        {
            tokenizer.Split(sentence);
        }

        return tokenizer._tokens;
    }

    private void Split(TextSpan sentence)
    {
        var lastEnd = -1;
        for (var i = sentence.Start; i < sentence.End;)
        {
            if (IsBlank(_text[i]))
            {
                i++;
                continue;
            }

            _tokens.Add(Read(i, sentence.End, i == lastEnd));
            i = lastEnd = _tokens[^1].Span.End;
        }

        _tokens.Add(new DateToken(new TextSpan(sentence.End, sentence.End), DateTokenKind.Break, "", '\0', -1, IsGlued: false));
    }

    private DateToken Read(int start, int end, bool isGlued)
    {
        var i = start + 1;
        if (char.IsDigit(_text[start]))
        {
            while (i < end && char.IsDigit(_text[i]))
            {
                i++;
            }

            return Number(new TextSpan(start, i), isGlued);
        }

        if (!char.IsLetter(_text[start]) || _text[start] == '\u0640')
        {
            return new DateToken(new TextSpan(start, i), DateTokenKind.Sign, "", _text[start], -1, isGlued);
        }

        var isArabic = WordSplitter.IsArabicLetter(_text[start]);
        while (i < end && (ArabicNormalizer.IsMark(_text[i]) || (char.IsLetter(_text[i]) && WordSplitter.IsArabicLetter(_text[i]) == isArabic)))
        {
            i++;
        }

        var span = new TextSpan(start, i);
        return new DateToken(span, DateTokenKind.Word, Normalized(span), '\0', -1, isGlued);
    }

    private DateToken Number(TextSpan span, bool isGlued)
    {
        const int mostDigits = 9;
        var digits = span.Length <= mostDigits ? ArabicNormalizer.Normalize(span.Of(_text)) : "";
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new DateToken(span, DateTokenKind.Number, digits, '\0', value, isGlued)
            : new DateToken(span, DateTokenKind.Number, "", '\0', -1, isGlued);
    }

    // Nearly all are words of the row; «G» in «G20» is none.
    private string Normalized(TextSpan span)
    {
        while (_word < _row.Count && _row[_word].Span.Start < span.Start)
        {
            _word++;
        }

        return _word < _row.Count && _row[_word].Span == span ? _row[_word].Normal : ArabicNormalizer.Normalize(span.Of(_text));
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || (ArabicNormalizer.IsMark(c) && c is not ('\u0640' or 'ء'));
}
