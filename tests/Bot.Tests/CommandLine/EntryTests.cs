using System.Text;
using Bot.CommandLine;

namespace Bot.Tests.CommandLine;

public sealed class EntryTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("inspekt", "Unknown call 'inspekt'", "Did you mean 'inspect'?")]
    [InlineData("inspect text --jsonnl", "Unknown option '--jsonnl'", "Did you mean '--jsonl'?")]
    [InlineData("inspect text --jsnol=x", "Unknown option '--jsnol'", "Did you mean '--jsonl'?")]
    [InlineData("inspect text --dat x", "Unknown option '--dat'", "Did you mean '--data'?")]
    [InlineData("inspect text --published", "--published", "See 'bot inspect text --help'.")]
    [InlineData("inspect text a.txt b.txt", "b.txt", "See 'bot inspect text --help'.")]
    [InlineData("inspect text missing-file.txt", "missing-file.txt", "cannot be read")]
    public async Task A_wrong_call_is_told_in_clear_words_with_exit_code_2(string call, string wrong, string advice)
    {
        var outcome = await _shell.RunAsync(call.Split(' '));

        Assert.Equal(2, outcome.Code);
        Assert.Contains(wrong, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(advice, outcome.Error, StringComparison.Ordinal);
        Assert.StartsWith("bot: ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Bytes);
    }

    [Fact]
    public async Task A_word_after_two_dashes_is_no_option()
    {
        var outcome = await _shell.RunAsync("inspect", "text", "--", "--missing");

        Assert.Contains("The file --missing cannot be read", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_call_shows_help_with_examples()
    {
        await using var terminal = new Terminal(Stream.Null, Stream.Null, Stream.Null, _shell.Environment);
        foreach (var call in CallsUnder(Calls.Create(terminal), []))
        {
            var outcome = await _shell.RunAsync([.. call, "--help"]);

            Assert.Equal(0, outcome.Code);
            Assert.Contains("Usage:", outcome.Output, StringComparison.Ordinal);
            Assert.Contains("Examples:\n  bot " + string.Join(' ', call), outcome.Output, StringComparison.Ordinal);
            Assert.Empty(outcome.Error);
        }
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_call_quietly()
    {
        using var error = new MemoryStream();
        await using var terminal = new Terminal(new MemoryStream("{\"text\":\"خبر\"}\n"u8.ToArray()), new BrokenStream(), error, _shell.Environment);

        var code = await Entry.RunAsync(["inspect", "text", "--jsonl"], terminal, TestContext.Current.CancellationToken);

        Assert.Equal(0, code);
        Assert.Equal("", Encoding.UTF8.GetString(error.ToArray()));
    }

    private static IEnumerable<string[]> CallsUnder(System.CommandLine.Command command, string[] path) =>
        command.Subcommands.SelectMany(c => CallsUnder(c, [.. path, c.Name]).Prepend([.. path, c.Name]));

    /// <summary>A pipe whose reader has gone: every write fails as the operating system makes it fail.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        private const int BrokenPipe = 32;

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", BrokenPipe);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("Broken pipe", BrokenPipe);
    }
}
