using Bot.CommandLine;
using Bot.Settings;

namespace Bot.Logging;

/// <summary>Logs to the terminal's standard error, one line an entry, where secrets are hidden.</summary>
public sealed class TerminalLoggerProvider(Terminal terminal, LogSettings settings, TimeProvider time) : ILoggerProvider
{
    /// <summary>Logs what the settings ask for: this program from their level up, its libraries from Warning up unless the level is Debug or Trace.</summary>
    public static void Add(ILoggingBuilder logging, Terminal terminal, LogSettings settings)
    {
        var libraries = settings.Level is LogLevel.Trace or LogLevel.Debug || settings.Level > LogLevel.Warning ? settings.Level : LogLevel.Warning;
        logging.ClearProviders()
            .AddProvider(new TerminalLoggerProvider(terminal, settings, TimeProvider.System))
            .SetMinimumLevel(libraries)
            .AddFilter(nameof(Bot), settings.Level)
            // What came of a request in the end is told by whoever asked.
            .AddFilter(nameof(Polly), settings.Level is LogLevel.Trace or LogLevel.Debug ? settings.Level : LogLevel.None)
            // It warns at every first start of keys that lie open on the disk; nothing here is protected by them.
            .AddFilter("Microsoft.AspNetCore.DataProtection", settings.Level > LogLevel.Error ? settings.Level : LogLevel.Error);
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) =>
        new TerminalLogger(categoryName, settings.Format == LogFormat.Json ? LogLine.AsJson : LogLine.AsText, terminal, time);

    /// <inheritdoc/>
    public void Dispose()
    {
        // The terminal outlives the log.
    }
}
