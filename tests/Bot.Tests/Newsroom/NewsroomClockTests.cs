using Bot.Newsroom;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Newsroom;

public sealed class NewsroomClockTests
{
    private static readonly DateTimeOffset Newest = new(2026, 2, 3, 18, 10, 0, TimeSpan.FromHours(2));

    private readonly FakeTimeProvider _beneath = new(new DateTimeOffset(2031, 7, 9, 23, 59, 30, TimeSpan.Zero));

    [Fact]
    public void It_begins_just_after_the_newest_moment_and_runs_at_normal_speed()
    {
        var clock = new NewsroomClock(Newest, _beneath);

        Assert.Equal(new DateTimeOffset(2026, 2, 3, 16, 11, 0, TimeSpan.Zero), clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, clock.GetUtcNow().Offset);
        _beneath.Advance(TimeSpan.FromHours(3));
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 19, 11, 0, TimeSpan.Zero), clock.GetUtcNow());
    }

    [Fact]
    public void Timers_and_elapsed_time_work()
    {
        var clock = new NewsroomClock(Newest, _beneath);
        var begun = clock.GetTimestamp();
        var rings = 0;
        using var timer = clock.CreateTimer(_ => rings++, null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);

        _beneath.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(0, rings);
        _beneath.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, rings);
        Assert.Equal(TimeSpan.FromMinutes(5), clock.GetElapsedTime(begun));
    }
}
