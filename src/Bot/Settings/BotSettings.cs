using Bot.Chats;
using Bot.Telegram;
using Bot.Web;

namespace Bot.Settings;

/// <summary>All settings of the program. A key in a file is the property's path (<c>"web": { "port": 8080 }</c>), in the environment <c>BOT_WEB__PORT</c>.</summary>
public sealed record BotSettings
{
    /// <summary>The folder of the databases. Default: <c>arabic-news-bot</c> in the user's local application data (<c>~/.local/share</c> on Linux).</summary>
    public string? Data { get; init; }

    /// <summary>The list of sources that the service reads. Default: <c>sources.json</c> in the program's <c>config</c> folder.</summary>
    public string? Sources { get; init; }

    /// <summary>The local page.</summary>
    public WebOptions Web { get; init; } = new();

    /// <summary>Where articles, chats and deliveries are kept.</summary>
    public DatabaseSettings Database { get; init; } = new();

    /// <summary>How sources are loaded.</summary>
    public LoadingSettings Loading { get; init; } = new();

    /// <summary>What holds for a chat that chose nothing else.</summary>
    public ChatOptions Chats { get; init; } = new();

    /// <summary>The sample newsroom of the preview.</summary>
    public NewsroomSettings Newsroom { get; init; } = new();

    /// <summary>What is logged.</summary>
    public LogSettings Log { get; init; } = new();

    /// <summary>The Telegram platform.</summary>
    public TelegramOptions Telegram { get; init; } = new();
}
