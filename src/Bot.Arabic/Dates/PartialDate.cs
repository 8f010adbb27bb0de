namespace Bot.Arabic.Dates;

/// <summary>A day or a longer part of the Gregorian calendar, as exact as the text gives it.</summary>
/// <remarks>Ordered by first day; a wider date comes before a narrower one that begins on the same day.</remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly firstDay, DateOnly lastDay, Granularity granularity) =>
        (FirstDay, LastDay, Granularity) = (firstDay, lastDay, granularity);

    /// <summary>The first day that the date covers.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day that the date covers, which is in it; never past 9999-12-31.</summary>
    public DateOnly LastDay { get; }

    /// <summary>How exact the date is.</summary>
    public Granularity Granularity { get; }

    /// <summary>A day.</summary>
    public static PartialDate Of(DateOnly day) => new(day, day, Granularity.Day);

    /// <summary>A month; <paramref name="month"/> is 1 to 12.</summary>
    public static PartialDate Of(int year, int month) => Months(year, month, 1, Granularity.Month);

    /// <summary>A year, 1 to 9999.</summary>
    public static PartialDate Of(int year) => Months(year, 1, 12, Granularity.Year);

    /// <summary>The week of a day.</summary>
    public static PartialDate WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, DateOnly.FromDayNumber(Math.Min(monday.DayNumber + 6, DateOnly.MaxValue.DayNumber)), Granularity.Week);
    }

    /// <summary>A quarter of a year, 1 to 4.</summary>
    public static PartialDate QuarterOf(int year, int quarter) => Months(year, (3 * quarter) - 2, 3, Granularity.Quarter);

    /// <summary>A half of a year, 1 or 2.</summary>
    public static PartialDate HalfOf(int year, int half) => Months(year, (6 * half) - 5, 6, Granularity.Half);

    /// <summary>A season that begins in a year: 1 is spring, 2 summer, 3 autumn, 4 winter, which lasts into the next year.</summary>
    public static PartialDate SeasonOf(int year, int season) => Months(year, 3 * season, 3, Granularity.Season);

    /// <summary>The ten years that a year is in.</summary>
    public static PartialDate DecadeOf(int year) => Years(year / 10 * 10, 10, Granularity.Decade);

    /// <summary>The hundred years that a year is in.</summary>
    public static PartialDate CenturyOf(int year) => Years(year / 100 * 100, 100, Granularity.Century);

    /// <summary>Any run of days, of which <paramref name="last"/> is the last and no earlier than <paramref name="first"/>.</summary>
    public static PartialDate Between(DateOnly first, DateOnly last) => new(first, last, Granularity.Period);

    /// <summary>Reads what <see cref="ToString"/> prints; false for anything else.</summary>
    public static bool TryParse(string text, out PartialDate date) => PartialDateFormat.TryParse(text, out date);

    /// <summary>Whether the other date lies wholly within this one (equal dates do).</summary>
    public bool Contains(PartialDate other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) =>
        FirstDay != other.FirstDay ? FirstDay.CompareTo(other.FirstDay) : other.Granularity.CompareTo(Granularity);

    /// <summary>
    /// The value of TIMEX3, which is ISO 8601 and more: <c>2026-02-03</c>, <c>2026-W06</c>, <c>2026-02</c>, <c>2026-Q1</c>, <c>2026-SU</c> (SP, SU,
    /// FA, WI), <c>2026-H1</c>, <c>2026</c>, <c>199</c> for a decade, <c>18</c> for the nineteenth century, <c>2026-02-18/2026-03-19</c> for a period.
    /// </summary>
    public override string ToString() => PartialDateFormat.Format(this);

    private static PartialDate Months(int year, int month, int count, Granularity granularity)
    {
        var first = new DateOnly(year, month, 1);
        var isLast = ((long)year * 12) + month - 1 + count >= 10_000L * 12;
        return new(first, isLast ? DateOnly.MaxValue : first.AddMonths(count).AddDays(-1), granularity);
    }

    // There is no year 0.
    private static PartialDate Years(int year, int count, Granularity granularity) =>
        new(new DateOnly(Math.Max(year, 1), 1, 1), new DateOnly(year + count - 1, 12, 31), granularity);
}
