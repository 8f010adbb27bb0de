using Bot.Chats;
using Bot.Chats.Deliveries;
using Bot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage;

/// <summary>Chats and the outbox in the database.</summary>
internal sealed class ChatStore(StorageContexts contexts) : IChatStore
{
    public async Task<Chat?> FindAsync(ChatAddress address, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        var row = await At(context.Chats, address).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return row?.ToChat();
    }

    public async Task SaveAsync(Chat chat, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO chats (platform, id, is_subscribed, digest_time, time_zone, next_digest, paused_because)
            VALUES ({chat.Address.Platform}, {chat.Address.Id}, {chat.IsSubscribed}, {chat.DigestTime}, {chat.TimeZone}, {chat.NextDigest}, {chat.PausedBecause})
            ON CONFLICT (platform, id) DO UPDATE SET
                is_subscribed = excluded.is_subscribed,
                digest_time = excluded.digest_time,
                time_zone = excluded.time_zone,
                next_digest = excluded.next_digest,
                paused_because = excluded.paused_because
            """,
            cancellationToken);
    }

    public async Task MoveAsync(ChatAddress from, ChatAddress to, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        // A platform may tell of the same move more than once: what has moved already is not replaced by nothing.
        if (from != to && await At(context.Chats, from).AnyAsync(cancellationToken))
        {
            await At(context.Chats, to).ExecuteDeleteAsync(cancellationToken);
            await WaitingAt(context, to).ExecuteDeleteAsync(cancellationToken);
            await At(context.Chats, from).ExecuteUpdateAsync(
                c => c.SetProperty(x => x.Platform, to.Platform).SetProperty(x => x.Id, to.Id), cancellationToken);
            await WaitingAt(context, from).ExecuteUpdateAsync(
                d => d.SetProperty(x => x.Platform, to.Platform).SetProperty(x => x.ChatId, to.Id), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Chat>> GetDueAsync(string platform, DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        var rows = await Awaiting(context.Chats)
            .AsNoTracking()
            .Where(c => c.Platform == platform && c.NextDigest <= now)
            .OrderBy(c => c.NextDigest).ThenBy(c => c.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToChat())];
    }

    public async Task<bool> PlanAsync(
        ChatAddress chat, DateTimeOffset due, DateTimeOffset next, IReadOnlyList<NewDelivery> deliveries, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        // This update is what lets only one planner through: a second one waits for the first transaction and then finds another due time.
        var planned = await Awaiting(At(context.Chats, chat))
            .Where(c => c.NextDigest == due)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.NextDigest, next), cancellationToken);
        if (planned == 0)
        {
            return false;
        }

        await context.EnqueueAsync(deliveries, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<IReadOnlyList<Delivery>> ClaimAsync(
        string platform, DateTimeOffset now, DateTimeOffset claimedUntil, int limit, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();

        // The condition on d is repeated by the database when the row was changed while it waited; the one on earlier is what keeps parts in order.
        var sql =
            $$"""
            WITH picked AS MATERIALIZED (
                SELECT d.id FROM deliveries AS d
                WHERE d.platform = {0} AND d.sent_at IS NULL AND d.given_up_because IS NULL
                    AND d.not_before <= {1} AND (d.claimed_until IS NULL OR d.claimed_until <= {1})
                    AND NOT EXISTS (
                        SELECT 1 FROM deliveries AS earlier
                        WHERE earlier.platform = d.platform AND earlier.chat_id = d.chat_id AND earlier.id < d.id
                            AND earlier.sent_at IS NULL AND earlier.given_up_because IS NULL)
                ORDER BY d.id LIMIT {3} {{context.SkipLocked}})
            UPDATE deliveries SET claimed_until = {2}, attempts = attempts + 1
            WHERE id IN (SELECT id FROM picked)
            RETURNING *
            """;
        var rows = await context.Deliveries.FromSqlRaw(sql, platform, now.UtcTicks, claimedUntil.UtcTicks, limit).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Id).Select(r => r.ToDelivery())];
    }

    public async Task MarkSentAsync(long deliveryId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        await context.Deliveries.Where(d => d.Id == deliveryId)
            .ExecuteUpdateAsync(d => d.SetProperty(x => x.SentAt, at).SetProperty(x => x.ClaimedUntil, (DateTimeOffset?)null), cancellationToken);
    }

    public async Task PostponeAsync(long deliveryId, DateTimeOffset notBefore, string? reason, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        await context.Deliveries.Where(d => d.Id == deliveryId).ExecuteUpdateAsync(
            d => d.SetProperty(x => x.NotBefore, notBefore)
                .SetProperty(x => x.ClaimedUntil, (DateTimeOffset?)null)
                .SetProperty(x => x.LastProblem, reason),
            cancellationToken);
    }

    public async Task GiveUpAsync(long deliveryId, string reason, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        await context.Deliveries.Where(d => d.Id == deliveryId).ExecuteUpdateAsync(
            d => d.SetProperty(x => x.GivenUpBecause, reason).SetProperty(x => x.ClaimedUntil, (DateTimeOffset?)null), cancellationToken);
    }

    public async Task<IReadOnlyList<Delivery>> GetSentAsync(ChatAddress chat, long afterId, int limit, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        var rows = await context.Deliveries.AsNoTracking()
            .Where(d => d.Platform == chat.Platform && d.ChatId == chat.Id && d.Id > afterId && d.SentAt != null)
            .OrderBy(d => d.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToDelivery())];
    }

    private static IQueryable<ChatRow> At(IQueryable<ChatRow> chats, ChatAddress address) =>
        chats.Where(c => c.Platform == address.Platform && c.Id == address.Id);

    private static IQueryable<ChatRow> Awaiting(IQueryable<ChatRow> chats) => chats.Where(c => c.IsSubscribed && c.PausedBecause == null);

    private static IQueryable<DeliveryRow> WaitingAt(StorageContext context, ChatAddress address) => context.Deliveries.Where(
        d => d.Platform == address.Platform && d.ChatId == address.Id && d.SentAt == null && d.GivenUpBecause == null);
}
