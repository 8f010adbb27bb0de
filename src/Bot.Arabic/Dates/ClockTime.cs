using System.Globalization;

namespace Bot.Arabic.Dates;

/// <summary>A time of day.</summary>
/// <param name="Time">Hours and minutes.</param>
/// <param name="Offset">What is to be taken from it for UTC; null where the text names no time zone: the time at the place that is spoken of.</param>
public readonly record struct ClockTime(TimeOnly Time, TimeSpan? Offset)
{
    /// <summary>ISO 8601: <c>T15:30</c>, <c>T15:30Z</c>, <c>T15:30+03:00</c>.</summary>
    public override string ToString()
    {
        var time = Time.ToString("'T'HH:mm", CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => time,
            { Ticks: 0 } => time + "Z",
            { } offset => time + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh':'mm", CultureInfo.InvariantCulture),
        };
    }
}
