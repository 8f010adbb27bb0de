using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// A number of four digits that only its surroundings show to be a year: «(1931)», «2011-2016», «منذ 1999», «من 2011 إلى 2015»,
/// «2011 و2016», «2003م». Anything that is counted or measured is none.
/// </summary>
internal sealed class BareYearForm : IDateForm
{
    private const int Earliest = 1800;
    private const int Latest = 2100;

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        var isInBrackets = text[at].IsSign('(') && text[at + 2].IsSign(')');
        var i = isInBrackets ? at + 1 : at;
        var isTold = text[i - 1].Word is "في" or "وفي" or "منذ" or "بحلول" or "مواليد";
        if (!IsYear(text, i, isInBrackets ? 1500 : Earliest) || DateParts.IsPartOfNumber(text, i) || IsCounted(text, i + 1, isTold))
        {
            return null;
        }

        var isYear = isInBrackets || BeginsRange(text, i) || GoesOn(text, i) || text.Is(i - 1, DateWordKind.YearLead) || HasGluedEra(text, i)
            || (IsAfterHead(text, i) && MayFollow(text, i + 1));
        return isYear ? new FormMatch(text[i].Span.Start, DateParts.AfterEra(text, i + 1), PartialDate.Of(text[i].Number), HasYear: true) : null;
    }

    private static bool IsYear(DateText text, int i, int earliest) => text[i].IsNumberOf(4, 4) && text[i].Number >= earliest && text[i].Number <= Latest;

    private static bool HasGluedEra(DateText text, int i) => text[i + 1].IsGlued && text[i + 1].Word == "م" && !DateParts.IsBeforeChrist(text, i + 1);

    private static bool BeginsRange(DateText text, int i) =>
        IsJoint(text, i + 1) && IsYear(text, i + 2, Earliest) && text[i + 2].Number >= text[i].Number && text[i + 2].Number - text[i].Number <= 100
        && !IsCounted(text, i + 3, isTold: false);

    // «عامي 1949 و1950»، «2015، و2016»: after a year, the next one needs no more than a joint.
    private static bool GoesOn(DateText text, int i)
    {
        if (text.Last is not { HasYear: true, Value: { } last } before || !IsJoint(text, i - 1) || Math.Abs(last.FirstDay.Year - text[i].Number) > 100)
        {
            return false;
        }

        return before.Next == i - 1 || (before.Next == i - 2 && text[i - 2].IsSign('،', ','));
    }

    // «مونديال 2018», «كأس العالم روسيا 2018», «(كانط - 1781»: a thing named by its year, or a work after its author.
    private static bool IsAfterHead(DateText text, int i)
    {
        const int reach = 5;
        for (var k = i - 1; k >= i - reach && text[k].Kind == DateTokenKind.Word; k--)
        {
            if (text.Is(k, DateWordKind.YearHead))
            {
                return true;
            }
        }

        return text[i - 1].IsSign('-', '–') && text[i - 2].Kind == DateTokenKind.Word && (text[i - 3].IsSign('(') || text[i - 4].IsSign('('));
    }

    // What is counted would stand there without the article and without «و».
    private static bool MayFollow(DateText text, int i) =>
        text[i].Kind != DateTokenKind.Word || text[i].Word[..Math.Min(1, text[i].Word.Length)] is "و" or "ب" || text.Vocabulary.IsFunctionWord(text[i].Word)
        || text[i].Word.StartsWith("ال", StringComparison.Ordinal) || text[i].Word.StartsWith("لل", StringComparison.Ordinal);

    private static bool IsJoint(DateText text, int i) =>
        text[i].IsSign('-', '–', '—', '/', 'ـ', '_', '،') || text[i].Word == "و" || text.Is(i, DateWordKind.To);

    // «1500 متر», «2000 دولار», «1900%», «1955 شخصا»: the accusative of what is counted ends in alef.
    private static bool IsCounted(DateText text, int i, bool isTold)
    {
        var word = text[i].Word;
        var isAccusative = word.Length is >= 3 and <= 7 && word[^1] == 'ا' && word[^2] is not ('م' or 'ي' or 'ذ') && word[0] != 'و' && !word.StartsWith("ال", StringComparison.Ordinal)
            && !text.Vocabulary.IsFunctionWord(word) && word != "بلا";
        var isFraction = text[i].IsSign('.', ',', '/', ':') && text[i].IsGlued && text[i + 1].IsGlued && text[i + 1].Kind == DateTokenKind.Number;
        return DateParts.IsCounted(text, i) || text[i].IsSign('%', '٪', '$', '€', '£') || DateParts.IsBeforeChrist(text, i)
            || (text[i].Kind == DateTokenKind.Word && isAccusative && !isTold) || (isFraction && !text[i + 1].IsNumberOf(4, 4));
    }
}
