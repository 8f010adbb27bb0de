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
        if (!IsYear(text, i, isInBrackets ? 1500 : Earliest) || DateParts.IsPartOfNumber(text, i) || IsCounted(text, i + 1))
        {
            return null;
        }

        var isYear = isInBrackets || BeginsRange(text, i) || GoesOn(text, i) || text.Is(i - 1, DateWordKind.YearLead) || HasGluedEra(text, i);
        return isYear ? new FormMatch(text[i].Span.Start, DateParts.AfterEra(text, i + 1), PartialDate.Of(text[i].Number), HasYear: true) : null;
    }

    private static bool IsYear(DateText text, int i, int earliest) => text[i].IsNumberOf(4, 4) && text[i].Number >= earliest && text[i].Number <= Latest;

    private static bool HasGluedEra(DateText text, int i) => text[i + 1].IsGlued && text[i + 1].Word == "م" && !DateParts.IsBeforeChrist(text, i + 1);

    private static bool BeginsRange(DateText text, int i) =>
        IsJoint(text, i + 1) && IsYear(text, i + 2, Earliest) && text[i + 2].Number >= text[i].Number && text[i + 2].Number - text[i].Number <= 100
        && !IsCounted(text, i + 3);

    // «عامي 1949 و1950»، «2015، و2016»: after a year, the next one needs no more than a joint.
    private static bool GoesOn(DateText text, int i)
    {
        if (text.Last is not { HasYear: true, Value: { } last } before || !IsJoint(text, i - 1) || Math.Abs(last.FirstDay.Year - text[i].Number) > 100)
        {
            return false;
        }

        return before.Next == i - 1 || (before.Next == i - 2 && text[i - 2].IsSign('،', ','));
    }

    private static bool IsJoint(DateText text, int i) =>
        text[i].IsSign('-', '–', '—', '/', 'ـ', '،') || text[i].Word == "و" || text.Is(i, DateWordKind.To);

    // «1500 متر», «2000 دولار», «1900%», «1955 شخصا»: the accusative of what is counted ends in alef.
    private static bool IsCounted(DateText text, int i)
    {
        var word = text[i].Word;
        var isAccusative = word.Length is >= 3 and <= 7 && word[^1] == 'ا' && word[^2] is not ('م' or 'ي' or 'ذ') && !word.StartsWith("ال", StringComparison.Ordinal);
        var isFraction = text[i].IsSign('.', ',', '/', ':') && text[i].IsGlued && text[i + 1].IsGlued && text[i + 1].Kind == DateTokenKind.Number;
        return text.Is(i, DateWordKind.Counted) || text[i].IsSign('%', '٪', '$', '€', '£') || DateParts.IsBeforeChrist(text, i)
            || (text[i].Kind == DateTokenKind.Word && isAccusative) || (isFraction && !text[i + 1].IsNumberOf(4, 4));
    }
}
