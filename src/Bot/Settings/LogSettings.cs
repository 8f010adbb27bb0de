namespace Bot.Settings;

/// <summary>What is logged to standard error.</summary>
public sealed record LogSettings
{
    /// <summary>The least severe level that is logged. Default: Information. The libraries are heard from Warning up, and as much as the bot itself only at Debug and Trace.</summary>
    public LogLevel Level { get; init; } = LogLevel.Information;

    /// <summary>How a line is written. Default: Text, for people; Json gives one object per line, for collectors.</summary>
    public LogFormat Format { get; init; } = LogFormat.Text;
}
