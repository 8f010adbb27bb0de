using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Bot.EndToEnd.Tests;

/// <summary>The published program as a process of its own. What it prints is kept by line; disposing ends it.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    /// <summary>Ends a test that has failed; no test waits for it to pass.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();

    private BotProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
    }

    /// <summary>What it printed to standard output so far.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>What it printed to standard error so far.</summary>
    public string Errors => string.Join('\n', _errors);

    /// <summary>Starts the program with a data folder and settings from the environment.</summary>
    public static BotProcess Start(string dataFolder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = dataFolder,
            ArgumentList = { Path.Combine(ProgramFolder, "bot.dll") },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["BOT_DATA"] = Path.Combine(dataFolder, "data");
        start.Environment["BOT_WEB__PORT"] = "0";
        start.Environment["BOT_SOURCES"] = NoSources(dataFolder);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new BotProcess(Process.Start(start)!);
    }

    // The list that is shipped names real outlets, which no test may ask.
    private static string NoSources(string folder)
    {
        var file = Path.Combine(folder, "no-sources.json");
        File.WriteAllText(file, "[]");
        return file;
    }

    /// <summary>Runs the program to its end.</summary>
    /// <returns>Its exit code and what it printed.</returns>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string dataFolder,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments)
    {
        await using var bot = Start(dataFolder, environment, arguments);
        return (await bot.WaitForExitAsync(), bot.Output, bot.Errors);
    }

    /// <summary>Waits until it has printed a line, on either stream, that holds <paramref name="text"/>.</summary>
    /// <returns>The line.</returns>
    public async Task<string> WaitForLineAsync(string text)
    {
        string? found = null;
        await Until.TrueAsync(() =>
        {
            found = _output.Concat(_errors).FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal));
            return found is not null || _process.HasExited;
        });
        return found ?? throw new InvalidOperationException($"The program ended without «{text}»:\n{Output}\n{Errors}");
    }

    /// <summary>The page's address, once it is served.</summary>
    public async Task<Uri> WaitForPageAsync()
    {
        var line = await WaitForLineAsync("http://127.0.0.1:");
        return new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..].Split(' ', '\u2069')[0]);
    }

    /// <summary>What Ctrl-C does.</summary>
    public void PressCtrlC()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await WaitForExitAsync();
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> WaitForExitAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    // `tests/run` publishes the program and says where; started from an editor, the tests take the program that was built for them.
    private static string ProgramFolder => Environment.GetEnvironmentVariable("BOT_PUBLISHED") ?? AppContext.BaseDirectory;

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}
