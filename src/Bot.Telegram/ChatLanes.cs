namespace Bot.Telegram;

/// <summary>
/// Runs the work of each chat in order and that of different chats side by side, so that a chat that has to wait (a flooded group) holds up
/// no other. For one caller at a time.
/// </summary>
internal sealed class ChatLanes
{
    /// <summary>The most that waits in one chat; what comes on top is passed over.</summary>
    private const int MaxWaiting = 20;

    private readonly Dictionary<long, (Task Last, int Waiting)> lanes = [];

    /// <summary>All work that is not done yet.</summary>
    public Task Done => Task.WhenAll(lanes.Values.Select(lane => lane.Last));

    /// <summary>Adds work to a chat's lane.</summary>
    /// <param name="work">Must not throw.</param>
    /// <returns>False when too much waits already.</returns>
    public bool TryAdd(long chat, Func<Task> work)
    {
        foreach (var finished in lanes.Where(lane => lane.Value.Last.IsCompleted).Select(lane => lane.Key).ToList())
        {
            lanes.Remove(finished);
        }

        var (last, waiting) = lanes.GetValueOrDefault(chat, (Task.CompletedTask, 0));
        if (waiting == MaxWaiting)
        {
            return false;
        }

        lanes[chat] = (RunAfterAsync(last, work), waiting + 1);
        return true;
    }

    private static async Task RunAfterAsync(Task last, Func<Task> work)
    {
        await last;
        await work();
    }
}
