using Microsoft.Extensions.Logging;

namespace Bot.Chats.Deliveries;

/// <summary>
/// Sends the waiting deliveries of a platform, one at a time and those of a chat in order, and marks each. Should the program die between the
/// platform's answer and the mark, that one delivery is sent again after its claim has run out, and no other.
/// </summary>
public sealed class DeliverySender(IChatStore store, ChatRoster roster, TimeProvider time, ILogger<DeliverySender> logger)
{
    /// <summary>A stopping program gives the message that is on its way this long to arrive and be marked.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private const int ClaimedAtOnce = 20;

    // With the longest pause between attempts this is about a day and a half: an older digest is no news.
    private const int MaxAttempts = 40;

    private static readonly TimeSpan ClaimTime = TimeSpan.FromMinutes(10);

    // What is claimed is sent only while the claim surely outlives the sending.
    private static readonly TimeSpan ClaimMargin = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Sends until nothing is left whose time has come, or until <paramref name="stopping"/>.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendDueAsync(IChatPlatform platform, CancellationToken stopping)
    {
        using var grace = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        await using var stop = stopping.Register(() => grace.CancelAfter(Grace));
        var sent = 0;
        IReadOnlyList<Delivery> claimed;
        do
        {
            var claimedUntil = time.GetUtcNow() + ClaimTime;
            claimed = await store.ClaimAsync(platform.Name, time.GetUtcNow(), claimedUntil, ClaimedAtOnce, stopping);
            foreach (var delivery in claimed)
            {
                if (stopping.IsCancellationRequested || time.GetUtcNow() > claimedUntil - ClaimMargin)
                {
                    // Given back at once, as if never claimed.
                    await store.PostponeAsync(delivery.Id, time.GetUtcNow(), null, grace.Token);
                    continue;
                }

                sent += await SendAsync(platform, delivery, grace.Token) ? 1 : 0;
            }
        }
        while (claimed.Count > 0 && !stopping.IsCancellationRequested);
        return sent;
    }

    // 5 seconds, doubled with each attempt.
    private static TimeSpan PauseAfter(int attempts)
    {
        var pause = TimeSpan.FromSeconds(5 * Math.Pow(2, Math.Min(attempts, 20) - 1));
        return pause < LongestPause ? pause : LongestPause;
    }

    private async Task<bool> SendAsync(IChatPlatform platform, Delivery delivery, CancellationToken cancellationToken)
    {
        var result = await platform.SendAsync(delivery.To, delivery.Part, cancellationToken);
        var now = time.GetUtcNow();
        switch (result)
        {
            case SendResult.Sent:
                await store.MarkSentAsync(delivery.Id, now, cancellationToken);
                return true;
            case SendResult.Wait wait:
                await store.PostponeAsync(delivery.Id, now + wait.After, "the platform asks to wait", cancellationToken);
                break;
            case SendResult.Moved moved:
                await store.MoveAsync(delivery.To, moved.To, cancellationToken);
                await store.PostponeAsync(delivery.Id, now, "the chat moved", cancellationToken);
                break;
            case SendResult.Unreachable unreachable:
                await roster.PauseAsync(delivery.To, unreachable.Reason, cancellationToken);
                await store.GiveUpAsync(delivery.Id, unreachable.Reason, cancellationToken);
                logger.LogWarning("{Platform} chat {Chat} is paused: {Reason}", delivery.To.Platform, delivery.To.Id, unreachable.Reason);
                break;
            case SendResult.Failed failed when delivery.Attempts < MaxAttempts:
                await store.PostponeAsync(delivery.Id, now + PauseAfter(delivery.Attempts), failed.Reason, cancellationToken);
                break;
            case SendResult.Failed failed:
                await GiveUpAsync(delivery, failed.Reason, cancellationToken);
                break;
            case SendResult.Refused refused:
                await GiveUpAsync(delivery, refused.Reason, cancellationToken);
                break;
        }

        return false;
    }

    private async Task GiveUpAsync(Delivery delivery, string reason, CancellationToken cancellationToken)
    {
        logger.LogError("Delivery {Delivery} to {Platform} chat {Chat} is given up: {Reason}", delivery.Id, delivery.To.Platform, delivery.To.Id, reason);
        await store.GiveUpAsync(delivery.Id, reason, cancellationToken);
    }
}
