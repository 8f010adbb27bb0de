using System.Globalization;
using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates;

/// <summary>The Umm al-Qura calendar of Saudi Arabia in the years that the runtime knows, 1318 to 1500. Other countries may begin a month a day apart.</summary>
internal static class HijriCalendar
{
    private const int FirstYear = 1318;
    private const int LastYear = 1500;

    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The Gregorian day of a day of this calendar; null when there is no such day, or when its year is not known.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= Calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;

    /// <summary>The days of a month of this calendar; null when its year is not known.</summary>
    public static PartialDate? Month(int year, int month) =>
        Day(year, month, 1) is { } first ? PartialDate.Between(first, first.AddDays(Calendar.GetDaysInMonth(year, month) - 1)) : null;

    /// <summary>The days of a year of this calendar; null when it is not known.</summary>
    public static PartialDate? Year(int year) =>
        Day(year, 1, 1) is { } first ? PartialDate.Between(first, first.AddDays(Calendar.GetDaysInYear(year) - 1)) : null;

    /// <summary>A day or, where none is given, a whole month whose year is left open, by the rule of <see cref="DayResolver.DayOfMonth"/>; null outside of the known years.</summary>
    public static PartialDate? Nearest(DateOnly published, int month, int? day, int? direction, Tense tense)
    {
        var moment = published.ToDateTime(TimeOnly.MinValue);
        if (moment < Calendar.MinSupportedDateTime || moment > Calendar.MaxSupportedDateTime)
        {
            return null;
        }

        var year = Calendar.GetYear(moment);
        var dates = Enumerable.Range(year - 1, 3).Select(y => day is { } d ? AsDate(Day(y, month, d)) : Month(y, month)).OfType<PartialDate>().ToList();
        var last = dates.FindLast(d => d.FirstDay <= published && (direction != -1 || d.LastDay < published));
        var next = dates.Find(d => d.LastDay >= published && (direction != 1 || d.FirstDay > published));
        var isAhead = direction == 1 || (direction is null or 0 && tense == Tense.Future)
            || (direction is null or 0 && tense == Tense.Unknown && (next.FirstDay.DayNumber - published.DayNumber) * 2L < published.DayNumber - last.LastDay.DayNumber);
        var chosen = isAhead ? next : last;
        return chosen == default ? null : chosen;
    }

    private static PartialDate? AsDate(DateOnly? day) => day is { } known ? PartialDate.Of(known) : null;
}
