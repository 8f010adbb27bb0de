using Bot.Chats.Messages;
using Bot.Chats.Wording;

namespace Bot.Chats.Commands;

/// <summary>What texts say of commands; help, menus and the first greeting are made from the commands themselves.</summary>
public static class CommandTexts
{
    /// <summary>What a command does, one sentence: <c>command.NAME.help</c>.</summary>
    public static string HelpOf(this Texts texts, IChatCommand command) => texts[$"command.{command.Name}.help"];

    /// <summary>A line for each command.</summary>
    public static IEnumerable<Block> CommandLines(this Texts texts, IEnumerable<IChatCommand> commands) =>
        commands.Select(command => new CommandLine("/" + command.Name, texts.HelpOf(command)));
}
