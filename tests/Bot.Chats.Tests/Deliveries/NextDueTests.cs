using System.Globalization;
using Bot.Chats.Deliveries;
using CsCheck;

namespace Bot.Chats.Tests.Deliveries;

public sealed class NextDueTests
{
    // Zones with half-hour changes, changes at midnight, a lost day, and none at all.
    private static readonly string[] Zones =
    [
        "Asia/Riyadh", "UTC", "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut", "Asia/Gaza",
        "Pacific/Apia", "America/Sao_Paulo", "Africa/Casablanca", "Asia/Tehran", "America/St_Johns", "Pacific/Kiritimati", "Asia/Amman",
    ];

    private static readonly Gen<(TimeZoneInfo Zone, TimeOnly Time, DateTimeOffset Moment)> Cases = Gen.Select(
        Gen.Int[0, Zones.Length - 1].Select(i => Zones[i]).Select(TimeZoneInfo.FindSystemTimeZoneById),
        Gen.Int[0, (24 * 60) - 1].Select(minutes => TimeOnly.MinValue.AddMinutes(minutes)),
        Gen.Int[0, 31 * 366 * 24 * 60].Select(minutes => new DateTimeOffset(2005, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes)));

    [Theory]
    [InlineData("Asia/Riyadh", "08:00", "2026-02-03T04:59:00Z", "2026-02-03T05:00:00Z")]
    [InlineData("Asia/Riyadh", "08:00", "2026-02-03T05:00:00Z", "2026-02-04T05:00:00Z")]
    [InlineData("Europe/Paris", "02:30", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/Paris", "02:30", "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z")]
    [InlineData("Europe/Paris", "02:30", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z")]
    [InlineData("Europe/Paris", "02:30", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    [InlineData("Africa/Cairo", "00:30", "2026-04-23T12:00:00Z", "2026-04-23T22:00:00Z")]
    [InlineData("Pacific/Apia", "08:00", "2011-12-29T18:00:00Z", "2011-12-30T10:00:00Z")]
    [InlineData("Pacific/Apia", "08:00", "2011-12-30T10:00:00Z", "2011-12-30T18:00:00Z")]
    [InlineData("Pacific/Apia", "00:00", "2011-12-30T10:00:00Z", "2011-12-31T10:00:00Z")]
    public void The_next_time_is_due(string zone, string time, string moment, string next) =>
        Assert.Equal(Moment(next), NextDue.After(Moment(moment), TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone)));

    [Fact]
    public void The_next_time_is_strictly_later_and_within_two_days_and_shows_the_wanted_time_unless_it_is_skipped() => Cases.Sample(c =>
    {
        var due = NextDue.After(c.Moment, c.Time, c.Zone);
        var shown = TimeZoneInfo.ConvertTime(due, c.Zone).DateTime;

        Assert.True(due > c.Moment);
        Assert.True(due <= c.Moment.AddHours(49));
        if (TimeOnly.FromDateTime(shown) != c.Time)
        {
            // Then the clocks jumped over it at this very moment.
            var before = TimeZoneInfo.ConvertTime(due.AddTicks(-1), c.Zone).DateTime;
            Assert.True(before < shown.AddTicks(-1));
        }
    });

    [Fact]
    public void A_year_has_each_local_day_once() => Gen.Select(Cases, Gen.Int[2006, 2035]).Sample(
        (c, year) =>
        {
            var due = new DateTimeOffset(year, 1, 1, 12, 0, 0, TimeSpan.Zero);
            var days = new List<DateOnly>();
            while (due.Year == year)
            {
                due = NextDue.After(due, c.Time, c.Zone);
                days.Add(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(due, c.Zone).DateTime));
            }

            // Only where a whole day was lost do two due times fall on one day, or is one missing.
            var wasCut = c.Zone.Id == "Pacific/Apia" && year == 2011;
            Assert.True(wasCut || days.Zip(days.Skip(1)).All(pair => pair.Second == pair.First.AddDays(1) || IsAtMidnightGap(c.Zone, pair.Second)));
        },
        iter: 40);

    [Fact]
    public void The_last_due_time_until_now_is_the_one_that_walking_finds() => Gen.Select(Cases, Gen.Int[0, 20 * 24 * 60]).Sample((c, downMinutes) =>
    {
        var first = NextDue.After(c.Moment, c.Time, c.Zone);
        var now = first.AddMinutes(downMinutes);
        var walked = first;
        for (var next = first; next <= now; next = NextDue.After(next, c.Time, c.Zone))
        {
            walked = next;
        }

        Assert.Equal(walked, NextDue.LastUntil(now, first, c.Time, c.Zone));
    });

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    // 23:30 that is skipped by a gap up to midnight is due at 00:00 of the next day.
    private static bool IsAtMidnightGap(TimeZoneInfo zone, DateOnly day) => zone.IsInvalidTime(day.ToDateTime(TimeOnly.MinValue).AddMinutes(-1)) || zone.IsInvalidTime(day.ToDateTime(TimeOnly.MinValue));
}
