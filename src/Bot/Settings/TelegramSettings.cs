namespace Bot.Settings;

/// <summary>The Telegram platform.</summary>
public sealed record TelegramSettings
{
    /// <summary>The bot's token from @BotFather; null: the platform is off. A secret: better in the environment than in a file.</summary>
    public string? Token { get; init; }
}
