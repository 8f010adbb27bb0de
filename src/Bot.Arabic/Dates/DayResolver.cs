using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates;

/// <summary>Turns what a text says of a day into a calendar day, by the day of publication.</summary>
internal static class DayResolver
{
    /// <summary>A day of the calendar; null when there is no such day («31 فبراير») or the year is not 1 to 9999.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>A day so many days after another; null outside of the calendar.</summary>
    public static DateOnly? After(DateOnly day, int days)
    {
        var number = (long)day.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>
    /// A weekday. Without a direction it is the latest one up to the publication, its day included, as news tells of the past; the next
    /// one from that day on when the words around it speak of the future. «الماضي» and «المقبل» leave the day of publication out.
    /// </summary>
    public static DateOnly? Weekday(DateOnly published, DayOfWeek weekday, int? direction, Tense tense)
    {
        var back = ((int)published.DayOfWeek - (int)weekday + 7) % 7;
        var ahead = (7 - back) % 7;
        return direction switch
        {
            -1 => After(published, back == 0 ? -7 : -back),
            1 => After(published, ahead == 0 ? 7 : ahead),
            _ => After(published, tense == Tense.Future ? ahead : -back),
        };
    }

    /// <summary>The day with this weekday that is nearest to a day: «أمس الخميس» in an article that came out after midnight.</summary>
    public static DateOnly? Nearest(DateOnly day, DayOfWeek weekday)
    {
        var ahead = ((int)weekday - (int)day.DayOfWeek + 7) % 7;
        return After(day, ahead > 3 ? ahead - 7 : ahead);
    }

    /// <summary>
    /// A day of a month whose year is left open. Without any hint it is the latest one up to the publication, or the next one when that is
    /// less than half as far: in February, «21 ديسمبر» is behind and «15 مارس» ahead.
    /// </summary>
    public static DateOnly? DayOfMonth(DateOnly published, int month, int day, int? direction, Tense tense)
    {
        if (direction == 0)
        {
            return Day(published.Year, month, day);
        }

        // A leap day comes again after at most eight years.
        var days = Enumerable.Range(published.Year - 8, 17).Select(year => Day(year, month, day)).OfType<DateOnly>().ToList();
        var last = days.FindLast(d => d < published || (d == published && direction != -1));
        var next = days.Find(d => d > published || (d == published && direction != 1));
        var isAhead = direction == 1 || (direction is null && tense == Tense.Future)
            || (direction is null && tense == Tense.Unknown && (next.DayNumber - published.DayNumber) * 2 < published.DayNumber - last.DayNumber);
        var chosen = isAhead ? next : last;
        return chosen == default ? null : chosen;
    }

    /// <summary>A month whose year is left open; as <see cref="DayOfMonth"/>, by whole months, and the month of publication is neither last nor next.</summary>
    public static PartialDate? Month(DateOnly published, int month, int? direction, Tense tense)
    {
        var back = (published.Month - month + 12) % 12;
        var ahead = (12 - back) % 12;
        var months = direction switch
        {
            -1 => back == 0 ? -12 : -back,
            0 => month - published.Month,
            1 => ahead == 0 ? 12 : ahead,
            _ => tense == Tense.Future || (tense == Tense.Unknown && ahead * 2 < back) ? ahead : -back,
        };
        return MonthsAfter(published, months);
    }

    /// <summary>The month so many months after that of a day; null outside of the calendar.</summary>
    public static PartialDate? MonthsAfter(DateOnly day, int months)
    {
        var number = (long)day.Year * 12 + day.Month - 1 + months;
        return number is >= 12 and < 10_000 * 12 ? PartialDate.Of((int)(number / 12), (int)(number % 12) + 1) : null;
    }

    /// <summary>A year; null outside of the calendar.</summary>
    public static PartialDate? Year(long year) => year is >= 1 and <= 9999 ? PartialDate.Of((int)year) : null;
}
