using Bot.CommandLine;

namespace Bot.Logging;

/// <summary>Writes the entries of one category.</summary>
internal sealed class TerminalLogger(string category, Func<LogLine, string> format, Terminal terminal, TimeProvider time) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    // What passes the filters of the log is written.
    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        terminal.Report(format(new LogLine(time.GetUtcNow(), logLevel, category, formatter(state, exception), exception, state as IEnumerable<KeyValuePair<string, object?>> ?? [])));
}
