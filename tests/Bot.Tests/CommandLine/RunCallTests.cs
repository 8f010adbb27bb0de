using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Bot.CommandLine;

namespace Bot.Tests.CommandLine;

public sealed partial class RunCallTests : IDisposable
{
    private readonly Shell _shell = new();

    public RunCallTests() => _shell.Environment["BOT_WEB__PORT"] = "0";

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_taken_port_is_told_at_once()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        _shell.Environment["BOT_WEB__PORT"] = port;

        var outcome = await _shell.RunAsync();

        Assert.Equal(ExitCodes.Misused, outcome.Code);
        Assert.Equal($"bot: Port {port} on 127.0.0.1 is taken. End the program that has it (another bot?), or choose another port with BOT_WEB__PORT.\n", outcome.Error);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_told_at_once()
    {
        var outcome = await _shell.RunAsync("run", "--data", Path.Combine(_shell.Write("a-file", ""), "data"));

        Assert.Equal(ExitCodes.Misused, outcome.Code);
        Assert.Contains("cannot be written", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--data DIR or BOT_DATA", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_home_it_says_how_to_name_a_data_folder()
    {
        _shell.Environment.Remove("HOME");

        var outcome = await _shell.RunAsync();

        Assert.Equal((ExitCodes.Misused, "bot: There is no data folder: HOME is not set. Name a folder with --data DIR or BOT_DATA.\n"), (outcome.Code, outcome.Error));
    }

    [Fact]
    public async Task A_folder_that_is_no_newsroom_is_told()
    {
        var outcome = await _shell.RunAsync("run", "--newsroom", _shell.PathOf("nowhere"));

        Assert.Equal(ExitCodes.Misused, outcome.Code);
        Assert.Contains("is not a newsroom", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_prints_a_digest_serves_the_page_and_ends_well_when_stopped()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var output = new NoticingStream("This is a sample");
        await using var terminal = new Terminal(Stream.Null, output, new MemoryStream(), _shell.Environment);
        var run = Entry.RunAsync([], terminal, stop.Token);

        await Task.WhenAny(run, output.Noticed);
        var page = PageAddress().Match(output.Text).Value;
        using var client = new HttpClient();
        var health = await client.GetAsync(new Uri(new Uri(page), "/health"), TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        Assert.Equal(0, await run);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Contains("ملخص", output.Text, StringComparison.Ordinal);
        Assert.Contains("■ ", output.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageAddress();

    /// <summary>Collects output and tells when a text has come.</summary>
    private sealed class NoticingStream(string text) : MemoryStream
    {
        private readonly TaskCompletionSource _noticed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Noticed => _noticed.Task;

        public string Text
        {
            get
            {
                lock (this)
                {
                    return Encoding.UTF8.GetString(ToArray());
                }
            }
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            lock (this)
            {
                base.Write(buffer);
            }

            Notice();
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }

        private void Notice()
        {
            if (Text.Contains(text, StringComparison.Ordinal))
            {
                _noticed.TrySetResult();
            }
        }
    }
}
