using System.Collections;
using System.Text;
using Spectre.Console;

namespace Bot.CommandLine;

/// <summary>What the program reads from and writes to: the process's own streams and environment, or those of a test. UTF-8 without a byte order mark, whatever the locale.</summary>
public sealed class Terminal : IAsyncDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Lock _errorLock = new();
    private readonly TextWriter _error;
    private readonly List<string> _secrets = [];

    /// <summary>Takes streams that the caller keeps and closes.</summary>
    public Terminal(Stream input, Stream output, Stream error, IReadOnlyDictionary<string, string> environment)
    {
        Input = input;
        Output = output;
        Out = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        _error = new StreamWriter(error, Utf8, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
        Environment = environment;
    }

    /// <summary>Raw bytes of standard input.</summary>
    public Stream Input { get; }

    /// <summary>Raw bytes of standard output, for what machines read. Not to be mixed with <see cref="Out"/>.</summary>
    public Stream Output { get; }

    /// <summary>Standard output as text, for what people read; written out by <see cref="FlushAsync"/> at the end of a call.</summary>
    public TextWriter Out { get; }

    /// <summary>Whether a person watches standard output, so that a progress bar may move on it.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>The environment variables.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), OpenOutput(), Console.OpenStandardError(), ReadEnvironment()) { IsInteractive = !Console.IsOutputRedirected };

    /// <summary>From now on, <see cref="Report"/> writes asterisks where this text would stand. Short texts (under 8 characters) are no secrets and are left.</summary>
    public void Hide(string? secret)
    {
        if (secret?.Length >= 8)
        {
            lock (_errorLock)
            {
                _secrets.Add(secret);
            }
        }
    }

    /// <summary>Writes a line to standard error, with secrets hidden and control characters replaced. Calls from several threads do not mix.</summary>
    public void Report(string line)
    {
        lock (_errorLock)
        {
            var hidden = _secrets.Aggregate(line, (text, secret) => text.Replace(secret, "***", StringComparison.Ordinal));
            _error.WriteLine(Printable.Of(hidden));
        }
    }

    /// <summary>Writes a line of text for people, with control characters replaced.</summary>
    public void Print(string line = "") => Out.WriteLine(Printable.Of(line));

    /// <summary>
    /// Standard output as a screen with bars and colours, which come through <see cref="Out"/>. Colours stay away where nobody watches, where
    /// <c>NO_COLOR</c> is set (https://no-color.org) and where <c>TERM</c> is <c>dumb</c>.
    /// </summary>
    public IAnsiConsole Screen()
    {
        var isPlain = !IsInteractive || Environment.GetValueOrDefault("NO_COLOR", "").Length > 0 || Environment.GetValueOrDefault("TERM", "") == "dumb";
        // Found out by itself, a writer other than that of Console is no terminal.
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Out),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Yes,
            Interactive = IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
        });
    }

    /// <summary>Hands over what was printed.</summary>
    public Task FlushAsync() => Out.FlushAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _error.DisposeAsync();
        await Output.DisposeAsync();
    }

    // Console's own stream swallows a broken pipe and would have us work on for a reader that left. A FileStream tells, but keeps its
    // own position in a regular file, where a second program may write too: it is for pipes only.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static Dictionary<string, string> ReadEnvironment() =>
        System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "", StringComparer.Ordinal);
}
