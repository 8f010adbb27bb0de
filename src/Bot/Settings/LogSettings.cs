namespace Bot.Settings;

/// <summary>What is logged to standard error.</summary>
public sealed record LogSettings
{
    /// <summary>The least severe level that is logged. Default: Warning; Information also tells what the libraries do.</summary>
    public LogLevel Level { get; init; } = LogLevel.Warning;
}
