using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>The days before the last of «22-30 يونيو», «من 20 إلى 26 أكتوبر 2025», «3 و4 و5 مارس», «من الثالث إلى الخامس من مارس»: their month stands with the last.</summary>
/// <param name="ends">The forms of the last.</param>
internal sealed class DayRangeForm(IReadOnlyList<IDateForm> ends) : IDateForm
{
    // «3 و4 و5 و6 مارس»: longer lists are none of days.
    private const int MostDays = 4;

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) => Match(text, at, MostDays);

    private FormMatch? Match(DateText text, int at, int days)
    {
        if (days == 0 || DateParts.DayAt(text, at) is not { } first || DateParts.AfterJoint(text, first.Next) is not { } next || text.Is(first.Next - 1, DateWordKind.Of))
        {
            return null;
        }

        var end = ends.Select(form => form.Match(text, next)).FirstOrDefault(match => match is not null) ?? Match(text, next, days - 1);
        return end?.Value is { Granularity: Granularity.Day, FirstDay: var last } && first.Value < last.Day && DayResolver.Day(last.Year, last.Month, first.Value) is { } day
            ? new FormMatch(first.Start, first.Next, PartialDate.Of(day), end.HasYear)
            : null;
    }
}
