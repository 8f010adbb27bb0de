namespace Bot.Telegram;

/// <summary>
/// The one budget of sent messages that answers and digests share: what Telegram allows over all chats, in one chat, and in one group. Thread-safe.
/// </summary>
public sealed class SendPace(TimeProvider time)
{
    /// <summary>A turn that is at most this far away is worth waiting for; one farther is given to others first.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private readonly Window all = new(TelegramLimits.MessagesPerSecond, TimeSpan.FromSeconds(1));
    private readonly Dictionary<long, ChatPace> chats = [];

    /// <summary>Takes the next turn of a chat when it is near.</summary>
    /// <param name="chat">Telegram's id; those of groups and channels are negative.</param>
    /// <param name="wait">How long to wait until the turn, or, when it is too far away to be taken, until asking again.</param>
    /// <returns>Whether the turn is taken.</returns>
    public bool TryTake(long chat, out TimeSpan wait)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var pace = PaceOf(chat, now);
            var turn = new[] { now, all.Next, pace.Next }.Max();
            wait = turn - now;
            if (wait > Patience)
            {
                return false;
            }

            all.Take(turn);
            pace.Take(turn);
            return true;
        }
    }

    /// <summary>Lets a chat rest, as Telegram asked.</summary>
    public void Rest(long chat, TimeSpan span)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            PaceOf(chat, now).RestUntil(now + span);
        }
    }

    private ChatPace PaceOf(long chat, DateTimeOffset now)
    {
        if (chats.TryGetValue(chat, out var known))
        {
            return known;
        }

        // Before it grows by one, what no longer counts is forgotten: the memory is bounded by the chats of the last minute.
        foreach (var idle in chats.Where(c => c.Value.IsIdle(now)).Select(c => c.Key).ToList())
        {
            chats.Remove(idle);
        }

        return chats[chat] = new ChatPace(chat < 0);
    }

    private sealed class ChatPace(bool isGroup)
    {
        private readonly Window second = new(1, TimeSpan.FromSeconds(1));
        private readonly Window minute = new(isGroup ? TelegramLimits.GroupMessagesPerMinute : 60, TimeSpan.FromMinutes(1));
        private DateTimeOffset restsUntil = DateTimeOffset.MinValue;

        public DateTimeOffset Next => new[] { second.Next, minute.Next, restsUntil }.Max();

        public void Take(DateTimeOffset turn)
        {
            second.Take(turn);
            minute.Take(turn);
        }

        public void RestUntil(DateTimeOffset moment) => restsUntil = moment > restsUntil ? moment : restsUntil;

        public bool IsIdle(DateTimeOffset now) => restsUntil <= now && minute.IsEmptyAt(now);
    }

    /// <summary>At most so many turns in any span of such a length.</summary>
    private sealed class Window(int turns, TimeSpan span)
    {
        private readonly Queue<DateTimeOffset> taken = new();
        private DateTimeOffset last = DateTimeOffset.MinValue;

        public DateTimeOffset Next => taken.Count < turns ? DateTimeOffset.MinValue : taken.Peek() + span;

        public void Take(DateTimeOffset turn)
        {
            if (taken.Count == turns)
            {
                taken.Dequeue();
            }

            taken.Enqueue(turn);
            last = turn;
        }

        public bool IsEmptyAt(DateTimeOffset now) => last == DateTimeOffset.MinValue || last + span <= now;
    }
}
