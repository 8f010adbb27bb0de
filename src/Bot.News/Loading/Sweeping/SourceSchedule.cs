using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Sweeping;

/// <summary>Decides when a source is asked next and keeps what went wrong.</summary>
internal sealed class SourceSchedule(IOptions<SweepSettings> settings, TimeProvider time)
{
    public bool IsDue(SourceState? state) => state is null || state.NextSweep <= time.GetUtcNow();

    /// <summary>After a sweep that went well. Validators are kept only with it: what failed has to come again with the next full answer.</summary>
    public SourceState Succeeded(string sourceId, string? etag, string? lastModified) => new()
    {
        SourceId = sourceId,
        ETag = etag,
        LastModified = lastModified,
        NextSweep = time.GetUtcNow() + settings.Value.Interval,
    };

    /// <summary>After a sweep that failed: the pause is the interval, and doubles with each failure in a row.</summary>
    public SourceState Failed(SourceState before, string reason)
    {
        // 2^20 intervals are longer than any allowed pause.
        var pause = settings.Value.Interval * (1 << Math.Min(before.Failures, 20));
        return Paused(before, reason, Shorter(pause, settings.Value.MaxPause));
    }

    /// <summary>After an answer that asks for patience: at least the usual pause, at most the longest one.</summary>
    public SourceState ToldToWait(SourceState before, DateTimeOffset notBefore, string reason)
    {
        var failed = Failed(before, reason);
        var asked = Shorter(notBefore - time.GetUtcNow(), settings.Value.MaxPause);
        return asked > failed.NextSweep - time.GetUtcNow() ? Paused(before, reason, asked) : failed;
    }

    private SourceState Paused(SourceState before, string reason, TimeSpan pause) => before with
    {
        NextSweep = time.GetUtcNow() + pause,
        Failures = before.Failures + 1,
        LastError = reason,
    };

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
