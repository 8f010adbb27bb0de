using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>The first day of «22-30 يونيو», «من 20 إلى 26 أكتوبر 2025», «20 و21 مارس»: its month stands with the last.</summary>
internal sealed class DayRangeForm : IDateForm
{
    private static readonly IDateForm[] Ends = [new DayMonthYearForm(), new DayMonthForm()];

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        var first = text[at];
        var isJoint = text[at + 1].IsSign('-', '–', '/') || text[at + 1].Word == "و" || text.Is(at + 1, DateWordKind.To);
        if (!first.IsNumberOf(1, 2) || !isJoint || DateParts.IsPartOfNumber(text, at))
        {
            return null;
        }

        foreach (var form in Ends)
        {
            if (form.Match(text, at + 2) is { Value: { } last } end)
            {
                return first.Number < last.FirstDay.Day && DayResolver.Day(last.FirstDay.Year, last.FirstDay.Month, first.Number) is { } day
                    ? new FormMatch(first.Span.Start, at + 1, PartialDate.Of(day), end.HasYear)
                    : null;
            }
        }

        return null;
    }
}
