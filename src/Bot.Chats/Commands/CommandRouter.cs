using Bot.Chats.Messages;
using Bot.Chats.Wording;
using Microsoft.Extensions.Logging;

namespace Bot.Chats.Commands;

/// <summary>Finds the command that a text asks for and lets it answer. Everything gets an answer: what is no command gets help.</summary>
public sealed class CommandRouter(IEnumerable<IChatCommand> commands, ChatRoster roster, Texts texts, ILogger<CommandRouter> logger)
{
    /// <summary>The most UTF-16 units after a command.</summary>
    private const int MaxArguments = 300;

    // Longer than any command with the longest name of a bot; the rest of a longer text is not even looked at.
    private const int MaxText = 4096;

    /// <summary>All commands, in the order of the help.</summary>
    public IReadOnlyList<IChatCommand> Commands { get; } = [.. commands];

    /// <summary>
    /// Answers one incoming text, such as <c>/timeline macron putin</c> or <c>/digest@name_bot</c>, in any case and with any white space. A chat
    /// that was paused is taken up again, for it talks. A failure is logged and answered with an apology; only a cancelled call throws.
    /// </summary>
    /// <param name="text">Hostile: any characters, any length.</param>
    public async Task<Message> AnswerAsync(ChatAddress chat, string text, CancellationToken cancellationToken)
    {
        try
        {
            await roster.ResumeAsync(chat, cancellationToken);
            var (name, arguments) = Cut(text);
            var command = name is null ? null : Commands.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));
            if (command is null)
            {
                return new Message([new Paragraph(texts["help.unknown"]), .. texts.CommandLines(Commands)]);
            }

            return arguments.Length > MaxArguments
                ? new Message([new Paragraph(texts.Count("error.tooLong", MaxArguments))])
                : await command.HandleAsync(new CommandRequest(chat, arguments), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "A command from {Platform} chat {Chat} failed.", chat.Platform, chat.Id);
            return new Message([new Paragraph(texts["error.failed"])]);
        }
    }

    /// <summary>The name of the command that a text begins with, as written, without the slash and the bot's name; null when it begins with none.</summary>
    private static (string? Name, string Arguments) Cut(string text)
    {
        var line = PlainText.CleanLine(text.Length > MaxText ? text[..MaxText] : text);
        if (!line.StartsWith('/'))
        {
            return (null, line);
        }

        var end = line.IndexOf(' ', StringComparison.Ordinal);
        var word = end < 0 ? line[1..] : line[1..end];
        return (word.Split('@')[0], end < 0 ? "" : line[(end + 1)..]);
    }
}
