using Bot.Chats.Messages;

namespace Bot.Chats;

/// <summary>A platform that messages go out on. One project implements it; incoming messages go to <see cref="Commands.CommandRouter"/>.</summary>
public interface IChatPlatform
{
    /// <summary>Lower-case Latin, as <c>telegram</c>: the first half of a <see cref="ChatAddress"/>.</summary>
    string Name { get; }

    /// <summary>Cuts a message into few parts that each obey the platform's limits, in order; at least one. <see cref="MessageSplitter"/> says where.</summary>
    IReadOnlyList<Message> Split(Message message);

    /// <summary>Sends one part that <see cref="Split"/> gave. What the platform answers is a value; only a cancelled call throws.</summary>
    Task<SendResult> SendAsync(ChatAddress to, Message part, CancellationToken cancellationToken);
}
