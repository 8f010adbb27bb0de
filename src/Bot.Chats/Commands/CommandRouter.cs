using Bot.Chats.Messages;

namespace Bot.Chats.Commands;

/// <summary>Finds the command that a text asks for and lets it answer; what is no command gets help.</summary>
public sealed class CommandRouter(IEnumerable<IChatCommand> commands)
{
    /// <summary>All commands, in the order of the help.</summary>
    public IReadOnlyList<IChatCommand> Commands { get; } = [.. commands];

    /// <summary>Answers one incoming text, such as <c>/timeline macron putin</c> or <c>/digest@name_bot</c>.</summary>
    public Task<Message> AnswerAsync(ChatAddress chat, string text, CancellationToken cancellationToken)
    {
        var words = text.Trim().Split(' ', 2);
        var command = Commands.FirstOrDefault(c => "/" + c.Name == words[0]) ?? Commands[0];
        return command.HandleAsync(new CommandRequest(chat, words.Length > 1 ? words[1] : ""), cancellationToken);
    }
}
