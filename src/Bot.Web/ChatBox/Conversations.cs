using Bot.Chats;

namespace Bot.Web.ChatBox;

/// <summary>
/// What was said in each browser's chat since the program started, so that a page without scripts, or one loaded again, shows it. The newest
/// <see cref="TurnsPerChat"/> turns of a chat are kept, and the <see cref="Chats"/> chats that talked last.
/// </summary>
public sealed class Conversations
{
    /// <summary>Turns kept of one chat.</summary>
    public const int TurnsPerChat = 30;

    /// <summary>Chats kept.</summary>
    public const int Chats = 1000;

    private readonly Lock gate = new();
    private readonly Dictionary<ChatAddress, LinkedListNode<(ChatAddress Chat, Queue<Turn> Turns)>> chats = [];
    private readonly LinkedList<(ChatAddress Chat, Queue<Turn> Turns)> byLastTurn = [];

    /// <summary>The chat's turns, oldest first.</summary>
    public IReadOnlyList<Turn> Get(ChatAddress chat)
    {
        lock (gate)
        {
            return chats.TryGetValue(chat, out var node) ? [.. node.Value.Turns] : [];
        }
    }

    /// <summary>Adds a turn, and forgets what is beyond the limits.</summary>
    public void Add(ChatAddress chat, Turn turn)
    {
        lock (gate)
        {
            if (chats.TryGetValue(chat, out var node))
            {
                byLastTurn.Remove(node);
            }
            else
            {
                node = new LinkedListNode<(ChatAddress, Queue<Turn>)>((chat, new Queue<Turn>()));
                chats.Add(chat, node);
            }

            byLastTurn.AddLast(node);
            node.Value.Turns.Enqueue(turn);
            if (node.Value.Turns.Count > TurnsPerChat)
            {
                node.Value.Turns.Dequeue();
            }

            if (chats.Count > Chats)
            {
                chats.Remove(byLastTurn.First!.Value.Chat);
                byLastTurn.RemoveFirst();
            }
        }
    }
}
