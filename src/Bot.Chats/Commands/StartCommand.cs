using Bot.Chats.Messages;
using Bot.Chats.Wording;

namespace Bot.Chats.Commands;

/// <summary>Says what the bot does and what to write next: the first thing that a person sees.</summary>
/// <param name="commands">All commands, this one among them, hence lazy.</param>
public sealed class StartCommand(Texts texts, Lazy<IReadOnlyList<IChatCommand>> commands) : IChatCommand
{
    /// <inheritdoc/>
    public string Name => "start";

    /// <inheritdoc/>
    public Task<Message> HandleAsync(CommandRequest request, CancellationToken cancellationToken) => Task.FromResult(new Message([
        new Paragraph(texts["start.welcome"]),
        new Paragraph(texts["start.next"]),
        .. texts.CommandLines(commands.Value.Where(c => c != this)),
    ]));
}
