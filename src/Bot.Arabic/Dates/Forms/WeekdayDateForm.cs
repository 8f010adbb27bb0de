using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// A weekday, or «أمس» and the like, with the date that says which one: «السبت 9 سبتمبر 2023», «الثلاثاء (13 أكتوبر)»، «أمس 11 أكتوبر»، «السبت المقبل 5 مايو».
/// When they disagree the date holds, and is marked; when the date has no year, the weekday helps to find it.
/// </summary>
/// <param name="dates">The forms of the date.</param>
internal sealed class WeekdayDateForm(IReadOnlyList<IDateForm> dates) : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if ((text.Find(at, DateWordKind.Weekday) ?? text.Find(at, DateWordKind.RelativeDay)) is not { } hit)
        {
            return null;
        }

        var weekday = hit.Word.Kind == DateWordKind.Weekday ? hit : text.Find(hit.Next + (text[hit.Next].IsSign('،') ? 1 : 0), DateWordKind.Weekday);
        var afterNames = weekday?.Next ?? hit.Next;
        var next = text.After(afterNames, DateWordKind.Direction);
        var isDirected = next > afterNames;
        var hasSign = text[next].IsSign('،', ',', '-', '–', '(', '/', '|');
        next += hasSign ? 1 : 0;
        next += text[next].Word == "الموافق" ? 1 : 0;
        next += text[next].Word == "ل" ? 1 : 0;
        foreach (var form in dates)
        {
            if (form.Match(text, next) is { Value: { Granularity: Granularity.Day } value } date)
            {
                var isClosed = hasSign && text[next - 1].IsSign('(') && text[date.Next].IsSign(')');
                var named = (DayOfWeek?)weekday?.Word.Value;
                var day = named is not { } wanted ? value.FirstDay
                    : form is HijriDateForm ? OnNextDay(value.FirstDay, wanted)
                    : date.HasYear || isDirected ? value.FirstDay
                    : OnWeekday(text.Published, value.FirstDay, wanted);
                return date with
                {
                    Start = hit.Start,
                    Next = isClosed ? date.Next + 1 : date.Next,
                    Value = PartialDate.Of(day),
                    HasWrongWeekday = named is not null && day.DayOfWeek != named,
                };
            }
        }

        return null;
    }

    // A month of the Islamic calendar may begin a day earlier or later where the text was written.
    private static DateOnly OnNextDay(DateOnly day, DayOfWeek weekday) =>
        DayResolver.Nearest(day, weekday) is { } nearest && Math.Abs(nearest.DayNumber - day.DayNumber) == 1 ? nearest : day;

    // Of the last and the next such day, the one that falls on the weekday; where neither does, the weekday is wrong.
    private static DateOnly OnWeekday(DateOnly? published, DateOnly day, DayOfWeek weekday) =>
        new[] { day.Year, day.Year - 1, day.Year + 1 }
            .Select(year => DayResolver.Day(year, day.Month, day.Day))
            .FirstOrDefault(d => d?.DayOfWeek == weekday && (published is not { } today || Math.Abs(d.Value.DayNumber - today.DayNumber) <= 366)) ?? day;
}
