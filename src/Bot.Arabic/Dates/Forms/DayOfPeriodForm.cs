using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«15 من الشهر الجاري», «26 الشهر المقبل», «السابع من الشهر نفسه».</summary>
internal sealed class DayOfPeriodForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        DateParts.DayAt(text, at) is { } day
        && (text.Is(day.Next - 1, DateWordKind.Of) || text[at].Kind == DateTokenKind.Number)
        && RelativePeriod.At(text, day.Next) is { Value: { Granularity: Granularity.Month, FirstDay: var first } } month
        && DayResolver.Day(first.Year, first.Month, day.Value) is { } value
            ? new FormMatch(day.Start, month.Next, PartialDate.Of(value), HasYear: false)
            : null;
}
