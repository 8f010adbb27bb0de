namespace Bot.Newsroom;

/// <summary>
/// The newsroom's own time: begins one minute after the last moment that its pages state, so that its newest day is today, and runs at normal
/// speed. Timers and timestamps are those of the clock beneath. Thread-safe.
/// </summary>
public sealed class NewsroomClock : TimeProvider
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _beneath;
    private readonly TimeSpan _shift;

    /// <param name="newest">The last moment in the newsroom (<see cref="NewsroomContent.Newest"/>).</param>
    /// <param name="beneath">The clock that runs, such as <see cref="TimeProvider.System"/>.</param>
    public NewsroomClock(DateTimeOffset newest, TimeProvider beneath)
    {
        _beneath = beneath;
        _shift = newest + Pause - beneath.GetUtcNow();
    }

    public override TimeZoneInfo LocalTimeZone => _beneath.LocalTimeZone;

    public override long TimestampFrequency => _beneath.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => (_beneath.GetUtcNow() + _shift).ToUniversalTime();

    public override long GetTimestamp() => _beneath.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _beneath.CreateTimer(callback, state, dueTime, period);
}
