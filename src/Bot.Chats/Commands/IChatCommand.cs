using Bot.Chats.Messages;

namespace Bot.Chats.Commands;

/// <summary>One command, the same on every platform. Its help text is <c>command.NAME.help</c> in <c>config/texts</c>.</summary>
public interface IChatCommand
{
    /// <summary>Lower-case Latin letters, 1 to 32, without the slash: <c>timeline</c>.</summary>
    string Name { get; }

    /// <summary>Answers. Throws only when cancelled or when the store fails; whatever the person typed gets an answer.</summary>
    Task<Message> HandleAsync(CommandRequest request, CancellationToken cancellationToken);
}
