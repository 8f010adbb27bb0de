namespace Bot.Chats.Deliveries;

/// <summary>
/// When something daily is due next, by the clock on a wall. Near a change of the clocks a local time may not exist or exist twice: one that
/// is skipped is due at the first moment after the gap, one that is repeated is due the first time only. So each local day has one due moment at most.
/// </summary>
public static class NextDue
{
    // No offset from UTC is larger than 14 hours, and no gap (Samoa skipped a day in 2011) longer than 24.
    private static readonly TimeSpan Reach = TimeSpan.FromHours(40);

    /// <summary>The first due moment (UTC) strictly after <paramref name="moment"/>.</summary>
    public static DateTimeOffset After(DateTimeOffset moment, TimeOnly time, TimeZoneInfo zone)
    {
        // From two days before, since a gap can carry a day's due moment into a later day.
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime).AddDays(-2);
        while (true)
        {
            var due = MomentOf(day.ToDateTime(time), zone);
            if (due > moment)
            {
                return due;
            }

            day = day.AddDays(1);
        }
    }

    /// <summary>The last due moment (UTC) that is not after <paramref name="now"/>, where <paramref name="due"/> is one that is not.</summary>
    public static DateTimeOffset LastUntil(DateTimeOffset now, DateTimeOffset due, TimeOnly time, TimeZoneInfo zone)
    {
        // Due times of before the last two days cannot be the last one, however long the program was down.
        var last = due;
        var next = After(Max(due, now - Reach - Reach), time, zone);
        while (next <= now)
        {
            (last, next) = (next, After(next, time, zone));
        }

        return last;
    }

    private static DateTimeOffset Max(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    // The first moment at which the zone's clocks show the local time, or, if they skip it, the first at which they show a later one.
    private static DateTimeOffset MomentOf(DateTime local, TimeZoneInfo zone)
    {
        var utc = new DateTimeOffset(local, TimeSpan.Zero);
        var exact = Offsets(utc, zone).Select(offset => utc - offset).Where(moment => Shown(moment, zone) == local).ToList();
        return exact.Count > 0 ? exact.Min() : EndOfGap(local, utc, zone);
    }

    private static IEnumerable<TimeSpan> Offsets(DateTimeOffset around, TimeZoneInfo zone)
    {
        for (var moment = around - Reach; moment <= around + Reach; moment += TimeSpan.FromHours(1))
        {
            yield return zone.GetUtcOffset(moment);
        }
    }

    // The clocks jump over the local time once, so the moments before show less, the moments after show more.
    private static DateTimeOffset EndOfGap(DateTime local, DateTimeOffset around, TimeZoneInfo zone)
    {
        var (before, after) = (around - Reach, around + Reach);
        while (after - before > TimeSpan.FromTicks(1))
        {
            var middle = before + ((after - before) / 2);
            (before, after) = Shown(middle, zone) < local ? (middle, after) : (before, middle);
        }

        return after;
    }

    private static DateTime Shown(DateTimeOffset moment, TimeZoneInfo zone) => moment.UtcDateTime + zone.GetUtcOffset(moment);
}
