using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Bot.News;
using Bot.Storage;
using BotApiServer;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.CommandLine;

public sealed class DoctorCallTests : IDisposable
{
    private readonly Shell _shell = new();

    public DoctorCallTests()
    {
        _shell.Environment["BOT_WEB__PORT"] = "0";
        _shell.Environment["BOT_SOURCES"] = _shell.Write("sources.json", """[{ "id": "ufuq", "name": "الأفق", "feed": "https://example.org/feed.xml" }]""");
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_good_setup_passes_every_check()
    {
        var outcome = await _shell.RunAsync("doctor");

        Assert.Equal(0, outcome.Code);
        Assert.All(outcome.Lines, line => Assert.StartsWith("ok ", line, StringComparison.Ordinal));
        Assert.Contains(outcome.Lines, line => line.Contains("SQLite, 0 articles.", StringComparison.Ordinal));
        Assert.Contains(outcome.Lines, line => line.Contains("1 listed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_taken_port_is_found_with_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        _shell.Environment["BOT_WEB__PORT"] = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var refused = RefuseAsync(other);

        var outcome = await _shell.RunAsync("doctor");

        other.Stop();
        await refused;
        Assert.Equal(1, outcome.Code);
        Assert.Contains("is taken. End the program that has it", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_settings_and_sources_are_found_together_with_the_rest()
    {
        _shell.Write("sources.json", "[{ \"id\": \"Ufuq!\", \"name\": \"\", \"feed\": \"ftp://example.org\" }]");

        var outcome = await _shell.RunAsync("doctor");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("the id 'Ufuq!' may only have small Latin letters", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("begins with http:// or https://", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("can be written", outcome.Output, StringComparison.Ordinal);

        _shell.Environment["BOT_WEB__PORT"] = "many";
        var worse = await _shell.RunAsync("doctor");
        Assert.Equal(1, worse.Code);
        Assert.Contains("'web.port' has to be a whole number", worse.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_that_fail_are_gone_have_moved_or_bring_nothing_are_told_with_what_to_do()
    {
        _shell.Environment["BOT_SOURCES"] = _shell.Write("sources.json", """
            [{ "id": "gone", "name": "أ", "feed": "https://a.example/" }, { "id": "dead", "name": "ب", "feed": "https://b.example/" },
             { "id": "shut", "name": "ج", "feed": "https://c.example/" }, { "id": "corrected", "name": "د", "feed": "https://d.example/new" }]
            """);
        await _shell.RunAsync("doctor");
        await SaveAsync(
            new SourceState { SourceId = "gone", Feed = new Uri("https://a.example/"), Condition = SourceCondition.Retired, Failures = 1, LastError = "x" },
            new SourceState { SourceId = "dead", Feed = new Uri("https://b.example/"), Condition = SourceCondition.Dead, Failures = 9, FailingSince = new DateTimeOffset(2026, 2, 3, 0, 0, 0, TimeSpan.Zero), LastError = "b.example answered 404." },
            new SourceState { SourceId = "shut", Feed = new Uri("https://c.example/"), MovedTo = new Uri("https://e.example/"), PageError = "The robots.txt of c.example forbids this page." },
            new SourceState { SourceId = "corrected", Feed = new Uri("https://d.example/old"), Condition = SourceCondition.Retired, Failures = 1, LastError = "x" });

        var outcome = await _shell.RunAsync("doctor");

        Assert.Contains("'gone' is gone for good, says its outlet", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("'dead' is dead, it has given nothing since 2026-02-03 00:00 UTC: b.example answered 404.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("'shut' works, but the last of its pages that failed gave nothing: The robots.txt of c.example forbids this page.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("'shut' has moved for good to https://e.example/ and is asked there", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'corrected'", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operators_chat_that_cannot_be_reached_is_told_with_what_to_do()
    {
        await using var server = await Server.StartAsync();
        server.Bot.FailChat(-200, ApiError.Bad("chat not found"));
        _shell.Environment["BOT_CHATS__OPERATORS"] = "telegram:-100;telegram:-200;matrix:1;telegram:me";
        Assert.Contains("telegram:-100 is told of nothing while there is no token.", (await _shell.RunAsync("doctor")).Output, StringComparison.Ordinal);
        _shell.Environment["BOT_TELEGRAM__TOKEN"] = Server.Token;
        _shell.Environment["BOT_TELEGRAM__BASEURL"] = server.Address.GetLeftPart(UriPartial.Authority);

        var outcome = await _shell.RunAsync("doctor");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("telegram:-100 is told what becomes of the sources.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("telegram:-200 cannot be reached: Bad Request: chat not found. Add the bot to that chat", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("matrix:1 is no chat that the bot can write to.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("telegram:me is no chat that the bot can write to.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operators_chat_without_a_platform_is_told()
    {
        _shell.Environment["BOT_CHATS__OPERATORS"] = "telegram:1;-100123";

        Assert.Contains("'-100123' is no chat; a platform and a chat's id there are", (await _shell.RunAsync("doctor")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_contact_is_told()
    {
        Assert.Contains("outlets cannot reach you", (await _shell.RunAsync("doctor")).Output, StringComparison.Ordinal);

        _shell.Environment["BOT_LOADING__FETCH__CONTACT"] = "news@example.org";
        Assert.Contains("outlets are told news@example.org", (await _shell.RunAsync("doctor")).Output, StringComparison.Ordinal);

        _shell.Environment["BOT_LOADING__FETCH__CONTACT"] = "call me (maybe)";
        Assert.Contains("'loading.fetch.contact' has to be a mail address or a web address", (await _shell.RunAsync("doctor")).Output, StringComparison.Ordinal);
    }

    private async Task SaveAsync(params SourceState[] states)
    {
        var file = Assert.Single(Directory.EnumerateFiles(_shell.PathOf(""), "bot.db", SearchOption.AllDirectories));
        await using var services = new ServiceCollection().AddStorage(new StorageOptions { SqliteFile = file }).BuildServiceProvider();
        foreach (var state in states)
        {
            await services.GetRequiredService<ISourceStore>().SaveAsync(state, TestContext.Current.CancellationToken);
        }
    }

    // Another program: takes the connection and hangs up.
    private static async Task RefuseAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The test is over.
        }
    }
}
