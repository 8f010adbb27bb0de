using Bot.News;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage;

/// <summary>The states of the sources in the database.</summary>
internal sealed class SourceStore(StorageContexts contexts) : ISourceStore
{
    public async Task<IReadOnlyList<SourceState>> GetAllAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        return await context.Sources
            .Select(s => new SourceState
            {
                SourceId = s.SourceId,
                Feed = s.Feed,
                MovedTo = s.MovedTo,
                ETag = s.ETag,
                LastModified = s.LastModified,
                Interval = s.IntervalSeconds == null ? null : TimeSpan.FromSeconds(s.IntervalSeconds.Value),
                NextSweep = s.NextSweep,
                Condition = s.Condition,
                FailingSince = s.FailingSince,
                Failures = s.Failures,
                LastError = s.LastError,
                PageError = s.PageError,
            })
            .ToListAsync(cancellationToken);
    }

    public async Task SaveAsync(SourceState state, CancellationToken cancellationToken)
    {
        var interval = (int?)state.Interval?.TotalSeconds;
        await using var context = contexts.Open();
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO sources (source_id, feed, moved_to, e_tag, last_modified, interval_seconds, next_sweep, condition, failing_since, failures, last_error, page_error)
            VALUES ({state.SourceId}, {state.Feed?.OriginalString}, {state.MovedTo?.OriginalString}, {state.ETag}, {state.LastModified},
                {interval}, {state.NextSweep}, {(int)state.Condition}, {state.FailingSince}, {state.Failures}, {state.LastError}, {state.PageError})
            ON CONFLICT (source_id) DO UPDATE SET
                feed = excluded.feed,
                moved_to = excluded.moved_to,
                e_tag = excluded.e_tag,
                last_modified = excluded.last_modified,
                interval_seconds = excluded.interval_seconds,
                next_sweep = excluded.next_sweep,
                condition = excluded.condition,
                failing_since = excluded.failing_since,
                failures = excluded.failures,
                last_error = excluded.last_error,
                page_error = excluded.page_error
            """,
            cancellationToken);
    }
}
