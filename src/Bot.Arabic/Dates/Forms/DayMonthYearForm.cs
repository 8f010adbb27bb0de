using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«6 يناير 2026», «28 يوليو/تموز من عام 1945», «26-أكتوبر-2023», «السابع من فبراير/ شباط 2022», «24آب/ اغسطس2021».</summary>
internal sealed class DayMonthYearForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        DayAndMonth(text, at) is var (day, month)
        && DateParts.YearAfter(text, month.Next) is { } year
        && DayResolver.Day(year.Value, month.Value, day.Value) is { } value
            ? new FormMatch(day.Start, year.Next, PartialDate.Of(value), HasYear: true)
            : null;

    /// <summary>The day and the month that begin at a token, with a hyphen, «من» or «شهر» between them or nothing.</summary>
    internal static (DateParts.Part Day, DateParts.Month Month)? DayAndMonth(DateText text, int at)
    {
        if (DateParts.DayAt(text, at) is not { } day)
        {
            return null;
        }

        var next = day.Next + (text[day.Next].IsSign('-', '–', '/') ? 1 : 0);
        return DateParts.MonthAt(text, text.After(next, DateWordKind.MonthNoun)) is { } month ? (day, month) : null;
    }
}
