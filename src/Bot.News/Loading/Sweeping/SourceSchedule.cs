using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Bot.News.Loading.Feeds;
using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Sweeping;

/// <summary>Decides when a source is asked next and keeps what went wrong.</summary>
internal sealed class SourceSchedule(IOptions<SweepSettings> settings, TimeProvider time)
{
    // Sources that are due together at the first sweep are a fifth of their interval apart soon.
    private const double Spread = 0.2;

    /// <summary>What holds for a source: what is remembered of it, unless the operator has given it another address since.</summary>
    /// <param name="source">The source.</param>
    /// <param name="remembered">What is remembered; null for a new source.</param>
    public static SourceState StateOf(Source source, SourceState? remembered) => remembered is not null && (remembered.Feed is null || remembered.Feed == source.Feed)
        ? remembered with { Feed = source.Feed }
        : new SourceState { SourceId = source.Id, Feed = source.Feed };

    public bool IsDue(SourceState state) => state.Condition != SourceCondition.Retired && state.NextSweep <= time.GetUtcNow();

    /// <summary>
    /// How long the source is to be left alone after this answer: as its pace of publishing, its headers and the feed itself suggest, the
    /// longest of these, within the settings.
    /// </summary>
    public TimeSpan IntervalOf(Feed feed, TimeSpan? freshFor)
    {
        var wanted = new[] { PublishingPace.Of(feed, time.GetUtcNow()), freshFor, feed.TimeToLive, settings.Value.Interval }.Max() ?? settings.Value.Interval;
        return Shorter(wanted, Longer(settings.Value.MaxInterval, settings.Value.Interval));
    }

    /// <summary>After a sweep that went well. Validators are kept only with it: what failed has to come again with the next full answer.</summary>
    public SourceState Succeeded(SourceState before, string? etag, string? lastModified, TimeSpan? interval) => before with
    {
        ETag = etag,
        LastModified = lastModified,
        Interval = interval,
        NextSweep = After(before.SourceId, interval ?? settings.Value.Interval),
        Condition = SourceCondition.Works,
        FailingSince = null,
        Failures = 0,
        LastError = null,
    };

    /// <summary>After a sweep that failed: the pause is the shortest interval, and doubles with each failure in a row.</summary>
    public SourceState Failed(SourceState before, string reason) => Paused(before, reason, PauseAfter(before.Failures));

    /// <summary>After an answer that asks for patience: at least the usual pause, at most the longest one.</summary>
    public SourceState ToldToWait(SourceState before, DateTimeOffset notBefore, string reason)
    {
        var asked = Shorter(notBefore - time.GetUtcNow(), settings.Value.MaxPause);
        return Paused(before, reason, Longer(asked, PauseAfter(before.Failures)));
    }

    /// <summary>After an answer that the feed is gone for good.</summary>
    public SourceState Retired(SourceState before, string reason) => Failed(before, reason) with { Condition = SourceCondition.Retired };

    // 2^20 intervals are longer than any allowed pause.
    private TimeSpan PauseAfter(int failures) => Shorter(settings.Value.Interval * (1 << Math.Min(failures, 20)), settings.Value.MaxPause);

    private SourceState Paused(SourceState before, string reason, TimeSpan pause)
    {
        var now = time.GetUtcNow();
        var since = before.FailingSince ?? now;
        return before with
        {
            // Where it moved to may be what fails; the address that the operator gave decides anew.
            MovedTo = null,
            NextSweep = After(before.SourceId, pause),
            Condition = now - since >= settings.Value.DeadAfter ? SourceCondition.Dead : SourceCondition.Fails,
            FailingSince = since,
            Failures = before.Failures + 1,
            LastError = reason,
        };
    }

    // Not random: a source keeps its place among the others, and a test can tell it.
    private DateTimeOffset After(string sourceId, TimeSpan pause)
    {
        var hash = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(sourceId)));
        return time.GetUtcNow() + pause + (pause * (Spread * hash / uint.MaxValue));
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
