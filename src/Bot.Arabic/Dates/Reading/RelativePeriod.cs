namespace Bot.Arabic.Dates.Reading;

/// <summary>
/// A week, month, year, decade or century that the publication or an earlier date gives: «العام الماضي», «هذا الشهر», «الأسبوع قبل الماضي»,
/// «السنة نفسها», «نهاية العام». Not «الأمين العام الحالي», where «العام» means general.
/// </summary>
/// <param name="Value">What it means.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Next">The first token after it.</param>
internal sealed record RelativePeriod(PartialDate Value, int Start, int Next)
{
    // «العام», unlike «عام».
    private const int Definite = 1;

    private static readonly (DateWordKind Noun, Granularity Unit)[] Units =
    [
        (DateWordKind.WeekNoun, Granularity.Week),
        (DateWordKind.MonthNoun, Granularity.Month),
        (DateWordKind.YearNoun, Granularity.Year),
        (DateWordKind.DecadeNoun, Granularity.Decade),
        (DateWordKind.CenturyNoun, Granularity.Century),
    ];

    /// <summary>The period that begins at a token; null where there is none.</summary>
    public static RelativePeriod? At(DateText text, int at)
    {
        if (text.Published is not { } published || text.Is(at - 1, DateWordKind.GeneralHead))
        {
            return null;
        }

        // «هذا العام», «نفس العام».
        var pointer = text.Find(at, DateWordKind.This);
        var same = pointer is null && text.Find(at, DateWordKind.FromLast) is { Word.Value: 0 } hit ? hit : (DateHit?)null;
        var lead = pointer ?? same;
        foreach (var (kind, unit) in Units)
        {
            if (text.Find(lead?.Next ?? at, kind) is { Word.Value: Definite } noun)
            {
                var found = same is null
                    ? Directed(text, published, noun, unit, pointer) ?? (text.Find(noun.Next, DateWordKind.FromLast) is { } after ? FromLast(text, noun, unit, after) : null)
                    : FromLast(text, noun, unit, same.Value);
                return found is null ? null : found with { Start = lead?.Start ?? noun.Start, Next = Math.Max(found.Next, noun.Next) };
            }
        }

        return null;
    }

    /// <summary>The year that begins at a token, counted from the publication or an earlier date; null where there is none.</summary>
    public static RelativePeriod? YearAt(DateText text, int at) => At(text, at) is { Value.Granularity: Granularity.Year } year ? year : null;

    // «الماضي»; «قبل الماضي», one further; none after «هذا», or after a part of it: «نهاية العام».
    private static RelativePeriod? Directed(DateText text, DateOnly published, DateHit noun, Granularity unit, DateHit? pointer)
    {
        var isFurther = text[noun.Next].Word is "قبل" or "بعد" && text.Find(noun.Next + 1, DateWordKind.Direction) is { Word.Value: not 0 };
        var direction = text.Find(isFurther ? noun.Next + 1 : noun.Next, DateWordKind.Direction);
        var isNamed = direction is not null || pointer is not null;
        if (!isNamed && PartBefore(text, noun) is null)
        {
            return null;
        }

        // «العقد الحالي» is a contract.
        var steps = direction is { } said ? said.Word.Value * (isFurther ? 2 : 1) : isNamed ? 0 : OfPart(text, published, noun, unit);
        var next = direction?.Next ?? noun.Next;
        return (unit, steps) is not (Granularity.Decade, 0) && DayResolver.Shift(published, unit, steps) is { } value
            ? new RelativePeriod(value, noun.Start, isNamed ? AfterItsNumber(text, next, value) : next)
            : null;
    }

    // The beginning of this year is behind, its end ahead: what is said to be otherwise is in the next or the last one.
    private static int OfPart(DateText text, DateOnly published, DateHit noun, Granularity unit)
    {
        var part = PartBefore(text, noun)!.Value.Word.Value;
        var tense = TenseReader.At(text, noun.Next - 1);
        return (unit, part, tense) switch
        {
            (Granularity.Year, -1, Tense.Future) when published.Month > 6 => 1,
            (Granularity.Year, 1, Tense.Past) when published.Month <= 6 => -1,
            _ => 0,
        };
    }

    private static DateHit? PartBefore(DateText text, DateHit noun) =>
        noun.HasProclitics || text.Find(noun.Next - 2, DateWordKind.Part) is not { } part ? null : part;

    // «العام الحالي 2018».
    private static int AfterItsNumber(DateText text, int i, PartialDate value) =>
        value.Granularity == Granularity.Year && DateParts.YearAt(text, i) is { } year && year.Value == value.FirstDay.Year ? year.Next : i;

    private static RelativePeriod? FromLast(DateText text, DateHit noun, Granularity unit, DateHit hit) =>
        text.LastNear(noun.Next - 1) is { } last && last.Granularity <= unit
        && DayResolver.Shift(last.FirstDay, unit, hit.Word.Value) is { } value
            ? new RelativePeriod(value, noun.Start, hit.Next)
            : null;
}
