using Bot.Chats;
using Bot.News;
using Bot.Storage;
using BotApiServer;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.EndToEnd.Tests;

/// <summary>The service with a token, against a Bot API server on loopback.</summary>
public sealed class TelegramTests : IAsyncLifetime
{
    private const long Reader = 7;
    private const long LaterReader = 8;
    private const string DigestTitle = "ملخص ";
    private const char RightToLeftMark = '\u200F';

    private readonly TestFolder _folder = new();
    private Server _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await Server.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_chat_asks_and_is_answered_in_Arabic()
    {
        await using var bot = StartService();

        _server.Bot.Say(Reader, "/start");
        await Until.TrueAsync(() => _server.Bot.Sent.Count == 1);
        _server.Bot.Say(Reader, "ما هذا؟");
        await Until.TrueAsync(() => _server.Bot.Sent.Count == 2);

        Assert.All(_server.Bot.Sent, message => Assert.Contains("/timeline", message.Parsed.Text, StringComparison.Ordinal));
        Assert.Contains(_server.Bot.Menu, command => command.Name == "timeline");
    }

    [Fact]
    public async Task A_due_digest_reaches_a_chat_once_though_the_program_is_killed_and_started_again()
    {
        await using (var first = StartService())
        {
            await SubscribeAsync(Reader);
            await first.KillAsync();
        }

        await MakeDueAsync(Reader);
        await using (var second = StartService())
        {
            await Until.TrueAsync(() => DigestsOf(Reader) == 1);
            // Its answer is written after the digest was marked sent: what dies between the two is sent again (src/README.md).
            await SubscribeAsync(LaterReader);
            await second.KillAsync();
        }

        // The third run has had its turn when the other chat's digest has come.
        await MakeDueAsync(LaterReader);
        await using var third = StartService();
        await Until.TrueAsync(() => DigestsOf(LaterReader) == 1);

        Assert.Equal(1, DigestsOf(Reader));
    }

    [Fact]
    public async Task A_dead_source_is_told_in_the_operators_chat_once_though_the_program_is_killed_and_started_again()
    {
        var feed = new Uri("http://127.0.0.1:1/feed.xml");
        var sources = Path.Combine(_folder, "sources.json");
        await File.WriteAllTextAsync(sources, $$"""[{ "id": "harbour", "name": "صحيفة المرفأ", "feed": "{{feed}}" }]""", Token);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["BOT_SOURCES"] = sources, ["BOT_CHATS__OPERATORS"] = "telegram:-100" };
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, settings, "doctor")).ExitCode);
        var since = TimeProvider.System.GetUtcNow().AddDays(-4);
        await WithStoresAsync(stores => stores.GetRequiredService<ISourceStore>().SaveAsync(
            new SourceState { SourceId = "harbour", Feed = feed, Condition = SourceCondition.Fails, Failures = 5, FailingSince = since, LastError = "It failed." }, Token));

        await using (var first = StartService(settings))
        {
            await Until.TrueAsync(() => _server.Bot.Sent.Any(message => message.Chat == -100));
            // Its answer is written after the message was marked sent: what dies between the two is sent again (src/README.md).
            await SubscribeAsync(Reader);
            await first.KillAsync();
        }

        await using var second = StartService(settings);
        await Until.TrueAsync(() => second.Errors.Contains("harbour", StringComparison.Ordinal) || second.Output.Contains("The page is at", StringComparison.Ordinal));
        await SubscribeAsync(LaterReader);

        Assert.Contains("صحيفة المرفأ (harbour)", Assert.Single(_server.Bot.Sent, message => message.Chat == -100).Parsed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_line_holds_the_token()
    {
        await using var bot = StartService();
        _server.Bot.FailNext("sendMessage", ApiError.Unauthorized);
        _server.Bot.Say(Reader, "/help");
        await Until.TrueAsync(() => !_server.Bot.HasFaults);
        bot.PressCtrlC();

        Assert.Equal(0, await bot.WaitForExitAsync());
        Assert.DoesNotContain(Server.Token.Split(':')[1], bot.Errors + bot.Output, StringComparison.Ordinal);
    }

    private BotProcess StartService(IReadOnlyDictionary<string, string>? settings = null) => BotProcess.Start(_folder, new Dictionary<string, string>(settings ?? new Dictionary<string, string>(StringComparer.Ordinal), StringComparer.Ordinal)
    {
        ["BOT_TELEGRAM__TOKEN"] = Server.Token,
        ["BOT_TELEGRAM__BASEURL"] = _server.Address.GetLeftPart(UriPartial.Authority),
        ["BOT_TELEGRAM__POLLTIMEOUT"] = "00:00:01",
    });

    private int DigestsOf(long chat) =>
        _server.Bot.Sent.Count(message => message.Chat == chat && message.Parsed.Text.TrimStart(RightToLeftMark).StartsWith(DigestTitle, StringComparison.Ordinal));

    private async Task SubscribeAsync(long chat)
    {
        _server.Bot.Say(chat, "/subscribe");
        await Until.TrueAsync(() => _server.Bot.Sent.Any(message => message.Chat == chat));
    }

    private Task MakeDueAsync(long chat) => WithStoresAsync(async stores =>
    {
        var chats = stores.GetRequiredService<IChatStore>();
        var subscribed = await chats.FindAsync(new ChatAddress("telegram", chat.ToString(System.Globalization.CultureInfo.InvariantCulture)), Token);
        await chats.SaveAsync(subscribed! with { NextDigest = TimeProvider.System.GetUtcNow().AddMinutes(-5) }, Token);
    });

    private async Task WithStoresAsync(Func<IServiceProvider, Task> use)
    {
        await using var services = new ServiceCollection().AddStorage(new StorageOptions { SqliteFile = Path.Combine(_folder, "data", "bot.db") }).BuildServiceProvider();
        await use(services);
    }
}
