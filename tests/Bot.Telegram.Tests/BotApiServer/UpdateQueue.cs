using System.Text.Json.Nodes;

namespace BotApiServer;

/// <summary>The updates of a bot that nobody has acknowledged yet; a question waits for the next one, and a second asker ends the first one's wait.</summary>
public sealed class UpdateQueue
{
    private readonly Lock gate = new();
    private readonly List<JsonObject> updates = [];
    private TaskCompletionSource<bool>? asker;
    private int lastId = 1000;

    /// <summary>How many updates no higher offset has acknowledged.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return updates.Count;
            }
        }
    }

    public void Add(string kind, JsonObject content)
    {
        lock (gate)
        {
            updates.Add(new JsonObject { ["update_id"] = ++lastId, [kind] = content });
            asker?.TrySetResult(true);
        }
    }

    /// <summary>Forgets what is below the offset and gives what there is, waiting for it at most so long; null when another asker came.</summary>
    public async Task<JsonArray?> TakeAsync(int offset, int limit, TimeSpan timeout, CancellationToken cancellationToken)
    {
        TaskCompletionSource<bool> mine = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            asker?.TrySetResult(false);
            asker = mine;
            updates.RemoveAll(u => (int)u["update_id"]! < offset);
            if (updates.Count > 0)
            {
                mine.TrySetResult(true);
            }
        }

        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(timeout);
        await using var end = timer.Token.Register(() => mine.TrySetResult(true));
        var isAlone = await mine.Task;
        lock (gate)
        {
            asker = asker == mine ? null : asker;
            return isAlone ? [.. updates.Take(limit).Select(u => u.DeepClone())] : null;
        }
    }
}
