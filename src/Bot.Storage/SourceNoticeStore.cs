using Bot.Chats;
using Bot.Chats.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage;

/// <summary>What operators were told of the sources, in the database.</summary>
internal sealed class SourceNoticeStore(StorageContexts contexts) : ISourceNoticeStore
{
    public async Task<IReadOnlyDictionary<string, string>> GetAllAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        return await context.SourceNotices.ToDictionaryAsync(n => n.SourceId, n => n.Notice, StringComparer.Ordinal, cancellationToken);
    }

    public async Task<bool> PlanAsync(IReadOnlyCollection<NoticeChange> changes, IReadOnlyList<NewDelivery> deliveries, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // In one order for all, so that two planners never wait for each other.
        foreach (var change in changes.OrderBy(c => c.SourceId, StringComparer.Ordinal))
        {
            if (await context.Database.ExecuteSqlAsync(CommandOf(change), cancellationToken) == 0)
            {
                return false;
            }
        }

        await context.EnqueueAsync(deliveries, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // Each changes one row, or none where another planner was faster.
    private static FormattableString CommandOf(NoticeChange change) => change switch
    {
        { Was: null } => $"INSERT INTO source_notices (source_id, notice) VALUES ({change.SourceId}, {change.Is}) ON CONFLICT (source_id) DO NOTHING",
        { Is: null } => $"DELETE FROM source_notices WHERE source_id = {change.SourceId} AND notice = {change.Was}",
        _ => $"UPDATE source_notices SET notice = {change.Is} WHERE source_id = {change.SourceId} AND notice = {change.Was}",
    };
}
