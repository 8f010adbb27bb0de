using System.CommandLine;
using Bot.Settings;

namespace Bot.CommandLine;

/// <summary>The options that every call takes.</summary>
public sealed class CommonOptions
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "Folder of the databases (or BOT_DATA). Default: arabic-news-bot in the user's local application data.",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<string?> _settings = new("--settings")
    {
        Description = "Settings file whose values go over those of config/settings.json (or BOT_SETTINGS).",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>Adds them to the root, from where they hold for all calls.</summary>
    public void AddTo(RootCommand root)
    {
        root.Add(_data);
        root.Add(_settings);
    }

    /// <summary>The settings of a call: shipped file, given file, environment, options, the later over the earlier.</summary>
    /// <exception cref="SetupException">Something in them is wrong; all faults are told.</exception>
    public BotSettings Load(ParseResult call, Terminal terminal)
    {
        var settings = SettingsLoader.Load(call.GetValue(_settings), call.GetValue(_data), terminal.Environment);
        terminal.Hide(settings.Telegram.Token);
        return settings;
    }
}
