using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«مايو 1940», «يونيو / حزيران 2008», «سبتمبر من العام 2003», with «شهر» or without.</summary>
internal sealed class MonthYearForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        DateParts.MonthAt(text, at) is { } month && DateParts.YearAfter(text, month.Next) is { } year
            ? new FormMatch(month.Start, year.Next, PartialDate.Of(year.Value, month.Value), HasYear: true)
            : null;
}
