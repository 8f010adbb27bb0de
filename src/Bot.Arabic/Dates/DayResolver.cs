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
    /// less than half as far: in February, «21 ديسمبر» is behind and «15 مارس» ahead. Where the words speak of the past, the next one has to be
    /// less than a sixth as far: a verb near a date of next week need not be its own, and who means that of last year says so.
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
            || (direction is null && (next.DayNumber - published.DayNumber) * Nearer(tense) < published.DayNumber - last.DayNumber);
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
            _ => tense == Tense.Future || ahead * Nearer(tense) < back ? ahead : -back,
        };
        return MonthsAfter(published, months);
    }

    /// <summary>A season whose year is left open; as <see cref="Month"/>, by seasons. The season of «هذا» is the nearest, or that of the year of publication.</summary>
    public static PartialDate? Season(DateOnly published, int season, int? direction, Tense tense)
    {
        var now = SeasonNumber(published);
        var back = (int)((now - season + 1) % 4 + 4) % 4;
        var ahead = (4 - back) % 4;
        var seasons = direction switch
        {
            -1 => back == 0 ? -4 : -back,
            0 => back <= 1 ? -back : ahead == 1 ? 1 : (published.Year * 4) + season - 1 - now,
            1 => ahead == 0 ? 4 : ahead,
            _ => tense == Tense.Future || (tense == Tense.Unknown && ahead < back) ? ahead : -back,
        };
        return Season(now + seasons);
    }

    /// <summary>
    /// The day, week, month or longer unit that lies so many units after that of a day; null outside of the calendar. A week begins with its
    /// Sunday here, as in most Arab countries: on a Sunday «الأسبوع المقبل» is the week from the Monday of eight days later on.
    /// </summary>
    public static PartialDate? Shift(DateOnly day, Granularity unit, int count) => unit switch
    {
        Granularity.Day => After(day, count) is { } other ? PartialDate.Of(other) : null,
        Granularity.Week => After(day, (7 * count) + (day.DayOfWeek == DayOfWeek.Sunday ? 1 : 0)) is { } other ? PartialDate.WeekOf(other) : null,
        Granularity.Month => MonthsAfter(day, count),
        Granularity.Decade => IsYear(day.Year + (10L * count)) ? PartialDate.DecadeOf(day.Year + (10 * count)) : null,
        Granularity.Century => IsYear(day.Year + (100L * count)) ? PartialDate.CenturyOf(day.Year + (100 * count)) : null,
        _ => Year((long)day.Year + count),
    };

    /// <summary>The latest quarter of this number that has begun; the next one when it is spoken of as to come.</summary>
    public static PartialDate? Quarter(DateOnly published, int quarter, Tense tense)
    {
        var hasBegun = (3 * quarter) - 2 <= published.Month;
        var year = published.Year + (hasBegun || tense == Tense.Future ? 0 : -1);
        return IsYear(year) ? PartialDate.QuarterOf(year, quarter) : null;
    }

    /// <summary>A year; null outside of the calendar.</summary>
    public static PartialDate? Year(long year) => IsYear(year) ? PartialDate.Of((int)year) : null;

    private static bool IsYear(long year) => year is >= 1 and <= 9999;

    // How many times nearer the next one has to be than the last.
    private static int Nearer(Tense tense) => tense == Tense.Past ? 6 : 2;

    // Seasons counted on from the spring of the year 0; January and February are still winter.
    private static long SeasonNumber(DateOnly day) => ((day.Year * 12L) + day.Month - 3) / 3;

    private static PartialDate? Season(long number) => IsYear(number / 4) ? PartialDate.SeasonOf((int)(number / 4), (int)(number % 4) + 1) : null;

    // The month so many months after that of a day.
    private static PartialDate? MonthsAfter(DateOnly day, int months)
    {
        var number = ((long)day.Year * 12) + day.Month - 1 + months;
        return number is >= 12 and < 10_000 * 12 ? PartialDate.Of((int)(number / 12), (int)(number % 12) + 1) : null;
    }
}
