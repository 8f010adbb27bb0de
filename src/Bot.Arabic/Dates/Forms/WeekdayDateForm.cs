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

        var weekday = hit.Word.Kind == DateWordKind.Weekday ? hit : text.Find(hit.Next, DateWordKind.Weekday);
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
                    : OnWeekday(value.FirstDay, wanted);
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

    // The year before or after is taken only when the weekday is wrong in the nearest year and right there.
    private static DateOnly OnWeekday(DateOnly day, DayOfWeek weekday) =>
        new[] { day.Year, day.Year - 1, day.Year + 1 }
            .Select(year => DayResolver.Day(year, day.Month, day.Day))
            .FirstOrDefault(d => d?.DayOfWeek == weekday) ?? day;
}
