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
                ETag = s.ETag,
                LastModified = s.LastModified,
                NextSweep = s.NextSweep,
                Failures = s.Failures,
                LastError = s.LastError,
            })
            .ToListAsync(cancellationToken);
    }

    public async Task SaveAsync(SourceState state, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO sources (source_id, e_tag, last_modified, next_sweep, failures, last_error)
            VALUES ({state.SourceId}, {state.ETag}, {state.LastModified}, {state.NextSweep}, {state.Failures}, {state.LastError})
            ON CONFLICT (source_id) DO UPDATE SET
                e_tag = excluded.e_tag,
                last_modified = excluded.last_modified,
                next_sweep = excluded.next_sweep,
                failures = excluded.failures,
                last_error = excluded.last_error
            """,
            cancellationToken);
    }
}
