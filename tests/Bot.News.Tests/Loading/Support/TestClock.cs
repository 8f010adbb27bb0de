using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace Bot.News.Tests.Loading.Support;

/// <summary>
/// A clock that stands still until a test moves it, and knows who waits for it. A test that moved the clock while the code under test was still on its
/// way to waiting would leave that code waiting for ever, so <see cref="AdvanceAsync"/> moves it only when somebody waits.
/// </summary>
internal sealed class TestClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    // In real time; it only ends a test that has failed.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Dictionary<Watched, DateTimeOffset> _waits = [];
    private readonly Dictionary<DateTimeOffset, TaskCompletionSource> _awaited = [];

    /// <summary>Moves the clock on as soon as somebody waits for just the moment that it moves to.</summary>
    public async Task AdvanceAsync(TimeSpan span)
    {
        var moment = GetUtcNow() + span;
        try
        {
            await AwaitedAsync(moment).WaitAsync(Limit, TimeProvider.System, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            lock (_waits)
            {
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"Nobody waits for {moment:u}, only for: {string.Join(", ", _waits.Values.Select(w => $"{w:u}"))}."));
            }
        }

        Advance(span);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Watched(this, base.CreateTimer(callback, state, dueTime, period));
        Note(timer, dueTime);
        return timer;
    }

    private Task AwaitedAsync(DateTimeOffset moment)
    {
        lock (_waits)
        {
            return _waits.ContainsValue(moment)
                ? Task.CompletedTask
                : (_awaited[moment] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    // A timer that has gone off stays noted, at a moment that is past.
    private void Note(Watched timer, TimeSpan dueTime)
    {
        lock (_waits)
        {
            _waits.Remove(timer);
            if (dueTime > TimeSpan.Zero)
            {
                var moment = GetUtcNow() + dueTime;
                _waits.Add(timer, moment);
                _awaited.GetValueOrDefault(moment)?.TrySetResult();
            }
        }
    }

    private sealed class Watched(TestClock clock, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var isChanged = timer.Change(dueTime, period);
            clock.Note(this, dueTime);
            return isChanged;
        }

        public void Dispose()
        {
            clock.Note(this, Timeout.InfiniteTimeSpan);
            timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            clock.Note(this, Timeout.InfiniteTimeSpan);
            return timer.DisposeAsync();
        }
    }
}
