using Bot.Chats.Deliveries;
using Microsoft.Extensions.Options;

namespace Bot.Chats;

/// <summary>What happens to a chat: it subscribes, leaves, goes silent, comes back. Its settings survive all of it.</summary>
public sealed class ChatRoster(IChatStore store, IOptions<ChatOptions> options, TimeProvider time)
{
    /// <summary>The chat as stored, or with the default settings when it never was.</summary>
    public async Task<Chat> FindOrNewAsync(ChatAddress address, CancellationToken cancellationToken) =>
        await store.FindAsync(address, cancellationToken)
        ?? new Chat { Address = address, DigestTime = options.Value.DigestTime, TimeZone = options.Value.TimeZone };

    /// <summary>The zone of a chat; the default one where this machine does not know the chat's own.</summary>
    public TimeZoneInfo ZoneOf(Chat chat) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(chat.TimeZone, out var zone) ? zone : TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>Subscribes a chat; one that is subscribed already stays as it is.</summary>
    /// <returns>The chat, with the time of its next digest, and whether it is a new subscriber.</returns>
    public async Task<(Chat Chat, bool IsNew)> SubscribeAsync(ChatAddress address, CancellationToken cancellationToken)
    {
        var chat = await FindOrNewAsync(address, cancellationToken);
        if (chat is { IsSubscribed: true, NextDigest: not null, PausedBecause: null })
        {
            return (chat, false);
        }

        var subscribed = chat with { IsSubscribed = true, PausedBecause = null, NextDigest = NextOf(chat) };
        await store.SaveAsync(subscribed, cancellationToken);
        return (subscribed, !chat.IsSubscribed);
    }

    /// <summary>Ends a subscription.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> UnsubscribeAsync(ChatAddress address, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(address, cancellationToken) is not { IsSubscribed: true } chat)
        {
            return false;
        }

        await store.SaveAsync(chat with { IsSubscribed = false, NextDigest = null }, cancellationToken);
        return true;
    }

    /// <summary>Sends nothing more to a chat until it comes back. A chat that was never stored is passed over.</summary>
    /// <param name="reason">For the operator, English, one sentence.</param>
    public async Task PauseAsync(ChatAddress address, string reason, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(address, cancellationToken) is { } chat)
        {
            await store.SaveAsync(chat with { PausedBecause = reason }, cancellationToken);
        }
    }

    /// <summary>Takes a paused chat up again: the next digest comes at its next time, those of the pause are not made up for.</summary>
    public async Task ResumeAsync(ChatAddress address, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(address, cancellationToken) is { PausedBecause: not null } chat)
        {
            var next = chat.IsSubscribed ? NextOf(chat) : (DateTimeOffset?)null;
            await store.SaveAsync(chat with { PausedBecause = null, NextDigest = next }, cancellationToken);
        }
    }

    private DateTimeOffset NextOf(Chat chat) => NextDue.After(time.GetUtcNow(), chat.DigestTime, ZoneOf(chat));
}
