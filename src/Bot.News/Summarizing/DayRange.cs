namespace Bot.News.Summarizing;

/// <summary>The moments of a calendar day in a time zone, which is 23 or 25 hours long when the clocks change.</summary>
internal static class DayRange
{
    /// <summary>The first moment of the day and the first moment after it.</summary>
    public static (DateTimeOffset Start, DateTimeOffset End) Of(DateOnly day, TimeZoneInfo zone) => (StartOf(day, zone), StartOf(day.AddDays(1), zone));

    // A midnight that is skipped gives the moment of the change; one that comes twice, the first.
    private static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight));
    }
}
