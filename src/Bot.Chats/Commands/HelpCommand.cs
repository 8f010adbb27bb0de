using Bot.Chats.Messages;
using Bot.Chats.Wording;

namespace Bot.Chats.Commands;

/// <summary>Lists the commands.</summary>
/// <param name="commands">All commands, this one among them, hence lazy.</param>
public sealed class HelpCommand(Texts texts, Lazy<IReadOnlyList<IChatCommand>> commands) : IChatCommand
{
    /// <inheritdoc/>
    public string Name => "help";

    /// <inheritdoc/>
    public Task<Message> HandleAsync(CommandRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(new Message([new Title(texts["help.title"]), .. texts.CommandLines(commands.Value)]));
}
