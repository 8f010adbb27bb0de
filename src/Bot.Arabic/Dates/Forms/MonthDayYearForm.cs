using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«مايو 13, 2025»: the English order, only with a year.</summary>
internal sealed class MonthDayYearForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        DateParts.MonthAt(text, at) is { } month
        && text[month.Next].IsNumberOf(1, 2)
        && text[month.Next + 1].IsSign(',', '،')
        && DateParts.YearAt(text, month.Next + 2) is { } year
        && DayResolver.Day(year.Value, month.Value, text[month.Next].Number) is { } value
            ? new FormMatch(month.Start, year.Next, PartialDate.Of(value), HasYear: true)
            : null;
}
