using Bot.Chats.Deliveries;

namespace Bot.Chats;

/// <summary>Keeps chats and the outbox of deliveries. All calls may run side by side, also from several processes on one database.</summary>
public interface IChatStore
{
    /// <summary>The chat, or null when it never talked to the bot.</summary>
    Task<Chat?> FindAsync(ChatAddress address, CancellationToken cancellationToken);

    /// <summary>Writes a chat over the one with the same address.</summary>
    Task SaveAsync(Chat chat, CancellationToken cancellationToken);

    /// <summary>Moves a chat, its settings and its waiting deliveries to a new address; what the new address had is replaced.</summary>
    Task MoveAsync(ChatAddress from, ChatAddress to, CancellationToken cancellationToken);

    /// <summary>
    /// Chats of <paramref name="platform"/> that are subscribed, not paused, and due at <paramref name="now"/> (UTC) or before, the longest due
    /// first. Chats of a platform that is not configured are never asked for, so they keep their due time and hold up nobody.
    /// </summary>
    Task<IReadOnlyList<Chat>> GetDueAsync(string platform, DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// In one transaction: enqueues <paramref name="deliveries"/> and moves the chat's next due time from <paramref name="due"/> to
    /// <paramref name="next"/>. Does nothing when the chat is no longer due at <paramref name="due"/>, so that one due time is planned once,
    /// whoever plans it and however often.
    /// </summary>
    /// <returns>Whether it was planned.</returns>
    Task<bool> PlanAsync(ChatAddress chat, DateTimeOffset due, DateTimeOffset next, IReadOnlyList<NewDelivery> deliveries, CancellationToken cancellationToken);

    /// <summary>
    /// Claims the oldest waiting delivery of each chat of <paramref name="platform"/> whose time has come, so that parts of a message stay in order
    /// and no other sender takes them until <paramref name="claimedUntil"/>; a claim whose sender died runs out by itself.
    /// </summary>
    Task<IReadOnlyList<Delivery>> ClaimAsync(string platform, DateTimeOffset now, DateTimeOffset claimedUntil, int limit, CancellationToken cancellationToken);

    /// <summary>Marks a delivery sent.</summary>
    Task MarkSentAsync(long deliveryId, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Gives a claimed delivery back, to be tried again at <paramref name="notBefore"/>.</summary>
    Task PostponeAsync(long deliveryId, DateTimeOffset notBefore, string? reason, CancellationToken cancellationToken);

    /// <summary>Gives a delivery up for good; it stays stored with the reason.</summary>
    Task GiveUpAsync(long deliveryId, string reason, CancellationToken cancellationToken);

    /// <summary>The deliveries sent to a chat after the one with id <paramref name="afterId"/> (0 for all), oldest first.</summary>
    Task<IReadOnlyList<Delivery>> GetSentAsync(ChatAddress chat, long afterId, int limit, CancellationToken cancellationToken);
}
