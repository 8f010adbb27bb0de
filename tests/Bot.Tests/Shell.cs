using System.Text;
using Bot.CommandLine;

namespace Bot.Tests;

/// <summary>Calls the program through its real entry, with a data folder and an environment of its own, as a shell would.</summary>
internal sealed class Shell : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("bot-tests-");

    /// <summary>The environment; HOME is a new folder.</summary>
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a person watches standard output.</summary>
    public bool IsWatched { get; init; }

    public Shell() => Environment["HOME"] = _home.FullName;

    /// <summary>A path in the folder of this test.</summary>
    public string PathOf(string name) => Path.Combine(_home.FullName, name);

    /// <summary>Writes a file into the folder of this test.</summary>
    public string Write(string name, string content)
    {
        File.WriteAllText(PathOf(name), content);
        return PathOf(name);
    }

    public Task<Outcome> RunAsync(params string[] args) => RunAsync("", args);

    public Task<Outcome> RunAsync(string input, string[] args) => RunAsync(Encoding.UTF8.GetBytes(input), args);

    public async Task<Outcome> RunAsync(byte[] input, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code;
        await using (var terminal = new Terminal(new MemoryStream(input), output, error, Environment) { IsInteractive = IsWatched })
        {
            code = await Entry.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        }

        return new Outcome(code, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    public void Dispose() => _home.Delete(recursive: true);

    internal sealed record Outcome(int Code, byte[] Bytes, string Error)
    {
        public string Output => Encoding.UTF8.GetString(Bytes);

        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
