using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// A number that only its surroundings show to be a year: «(1931)», «2011-2016», «618 - 907م», «منذ 1999», «موسم 2017/2018», «من 2011 إلى 2015», «2011 و2016», «2003م»,
/// «مونديال 2018». Anything that is counted, measured or numbered is none.
/// </summary>
internal sealed class BareYearForm : IDateForm
{
    // Without «م» smaller numbers are mostly something else; with it, «1500 م» may still be metres.
    private const int Earliest = 1800;
    private const int EarliestOfWorks = 1500;
    private const int EarliestInBrackets = 1000;
    private const int EarliestWithEra = 100;
    private const int Latest = 2100;

    // Reigns and wars are shorter, dynasties of the years before are not.
    private const int LongestRange = 100;
    private const int LongestRangeWithEra = 400;

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        var i = text[at].IsSign('(') ? at + 1 : at;
        if (!IsYear(text, i, EarliestWithEra) || text.Is(at - 1, DateWordKind.NumberHead) || (DateParts.IsPartOfNumber(text, i) && !EndsSeason(text, i)) || YearNeighbours.IsCounted(text, i))
        {
            return null;
        }

        var isYear = (i > at && IsAlone(text, i)) || BeginsRange(text, i) || GoesOn(text, i) || IsLed(text, i) || IsAfterEquals(text, i) || IsNamed(text, i)
            || (HasEra(text, i) && text[i + 1].IsGlued && IsYear(text, i, Earliest));
        return isYear ? new FormMatch(text[i].Span.Start, DateParts.AfterEra(text, i + 1), PartialDate.Of(text[i].Number), HasYear: true) : null;
    }

    // «العام المالي 2017/2018».
    private static bool EndsSeason(DateText text, int i) => text[i - 1].IsSign('/') && text[i - 2].Number == text[i].Number - 1 && GoesOn(text, i);

    private static bool IsYear(DateText text, int i, int earliest) => text[i].IsNumberOf(3, 4) && text[i].Number >= earliest && text[i].Number <= Latest;

    private static bool HasEra(DateText text, int i) => DateParts.AfterEra(text, i + 1) > i + 1;

    // «( 1931 )», «(1640 م)».
    private static bool IsAlone(DateText text, int i) =>
        text[DateParts.AfterEra(text, i + 1)].IsSign(')') && IsYear(text, i, HasEra(text, i) ? EarliestWithEra : EarliestInBrackets);

    private static bool BeginsRange(DateText text, int i)
    {
        if (!YearNeighbours.IsJoint(text, i + 1))
        {
            return false;
        }

        var last = i + 2;
        var years = text[last].Number - text[i].Number;
        return HasEra(text, last) ? IsYear(text, last, EarliestWithEra) && years is >= 0 and <= LongestRangeWithEra
            : IsYear(text, i, Earliest) && IsYear(text, last, Earliest) && years is >= 0 and <= LongestRange && !YearNeighbours.IsCounted(text, last);
    }

    // «عامي 1949 و1950», «2015، و2016», «عامي 960 و1279 م»: after a year, the next one needs no more than a joint.
    private static bool GoesOn(DateText text, int i)
    {
        if (text.Last is not { HasYear: true, Value: { } value } last || !YearNeighbours.IsJoint(text, i - 1))
        {
            return false;
        }

        var isOld = HasEra(text, i) || value.FirstDay.Year < Earliest;
        return (last.Next == i - 1 || (last.Next == i - 2 && text[i - 2].IsSign('،', ',')))
            && IsYear(text, i, isOld ? EarliestWithEra : Earliest)
            && Math.Abs(value.FirstDay.Year - text[i].Number) <= (isOld ? LongestRangeWithEra : LongestRange);
    }

    // «منذ 1999», «بدءا من 1882», «في 1789 م».
    private static bool IsLed(DateText text, int i) =>
        (text.Is(i - 1, DateWordKind.YearLead) || text.Find(i - 2, DateWordKind.YearLead)?.Next == i)
        && IsYear(text, i, HasEra(text, i) && YearNeighbours.IsTold(text, i) ? EarliestInBrackets : Earliest);

    // «626 هـ = 1230 م».
    private static bool IsAfterEquals(DateText text, int i) => text[i - 1].IsSign('=') && HasEra(text, i);

    private static bool IsNamed(DateText text, int i) => YearNeighbours.IsAfterName(text, i) && IsYear(text, i, EarliestOfWorks) && text[i].IsNumberOf(4, 4);
}
