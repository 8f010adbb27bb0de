using System.Collections.Concurrent;
using Bot.Chats.Deliveries;

namespace Bot.Chats.Tests.Support;

/// <summary>An <see cref="IChatStore"/> in memory, after the contract's words: for tests of what stands above it.</summary>
public sealed class MemoryChatStore : IChatStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<ChatAddress, Chat> chats = [];
    private readonly List<Entry> outbox = [];

    /// <summary>Calls that find this set fail, as a store on a full disk does.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Why deliveries were given up.</summary>
    public ConcurrentQueue<string> GivenUp { get; } = new();

    public Task<Chat?> FindAsync(ChatAddress address, CancellationToken cancellationToken) => Do(() => chats.GetValueOrDefault(address));

    public Task SaveAsync(Chat chat, CancellationToken cancellationToken) => Do(() => chats[chat.Address] = chat);

    public Task MoveAsync(ChatAddress from, ChatAddress to, CancellationToken cancellationToken) => Do(() =>
    {
        if (chats.Remove(from, out var chat))
        {
            chats[to] = chat with { Address = to };
        }

        foreach (var entry in outbox.Where(e => e.To == from && !e.IsDone))
        {
            entry.To = to;
        }

        return true;
    });

    public Task<IReadOnlyList<Chat>> GetDueAsync(string platform, DateTimeOffset now, int limit, CancellationToken cancellationToken) => Do(() =>
        (IReadOnlyList<Chat>)[.. chats.Values
            .Where(c => c.Address.Platform == platform && c.IsSubscribed && c.PausedBecause is null && c.NextDigest <= now)
            .OrderBy(c => c.NextDigest)
            .Take(limit)]);

    public Task<bool> PlanAsync(ChatAddress chat, DateTimeOffset due, DateTimeOffset next, IReadOnlyList<NewDelivery> deliveries, CancellationToken cancellationToken) => Do(() =>
    {
        if (!chats.TryGetValue(chat, out var stored) || stored.NextDigest != due)
        {
            return false;
        }

        chats[chat] = stored with { NextDigest = next };
        outbox.AddRange(deliveries.Where(d => outbox.TrueForAll(e => e.Key != d.Key)).Select((d, i) => new Entry(outbox.Count + i + 1, d)));
        return true;
    });

    public Task<IReadOnlyList<Delivery>> ClaimAsync(string platform, DateTimeOffset now, DateTimeOffset claimedUntil, int limit, CancellationToken cancellationToken) => Do(() =>
    {
        var claimed = outbox.Where(e => !e.IsDone && e.To.Platform == platform)
            .GroupBy(e => e.To)
            .Select(chat => chat.First())
            .Where(e => e.NotBefore <= now)
            .Take(limit)
            .ToList();
        claimed.ForEach(e => (e.NotBefore, e.Attempts) = (claimedUntil, e.Attempts + 1));
        return (IReadOnlyList<Delivery>)[.. claimed.Select(e => e.ToDelivery())];
    });

    public Task MarkSentAsync(long deliveryId, DateTimeOffset at, CancellationToken cancellationToken) =>
        Do(() => (Of(deliveryId).IsDone, Of(deliveryId).IsSent) = (true, true));

    public Task PostponeAsync(long deliveryId, DateTimeOffset notBefore, string? reason, CancellationToken cancellationToken) =>
        Do(() => Of(deliveryId).NotBefore = notBefore);

    public Task GiveUpAsync(long deliveryId, string reason, CancellationToken cancellationToken) => Do(() =>
    {
        GivenUp.Enqueue(reason);
        return Of(deliveryId).IsDone = true;
    });

    public Task<IReadOnlyList<Delivery>> GetSentAsync(ChatAddress chat, long afterId, int limit, CancellationToken cancellationToken) => Do(() =>
        (IReadOnlyList<Delivery>)[.. outbox.Where(e => e.IsSent && e.To == chat && e.Id > afterId).Take(limit).Select(e => e.ToDelivery())]);

    private Entry Of(long id) => outbox.Single(e => e.Id == id);

    private Task<T> Do<T>(Func<T> work)
    {
        lock (gate)
        {
            return IsBroken ? Task.FromException<T>(new IOException("the disk is full")) : Task.FromResult(work());
        }
    }

    private sealed class Entry(long id, NewDelivery delivery)
    {
        public long Id => id;

        public string Key => delivery.Key;

        public ChatAddress To { get; set; } = delivery.To;

        public DateTimeOffset NotBefore { get; set; } = delivery.NotBefore;

        public int Attempts { get; set; }

        public bool IsDone { get; set; }

        public bool IsSent { get; set; }

        public Delivery ToDelivery() => new(id, To, delivery.Part, Attempts);
    }
}
