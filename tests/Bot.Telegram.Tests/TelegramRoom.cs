using Bot.Chats.Deliveries;
using Bot.Chats.Tests.Support;
using BotApiServer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Telegram.Tests;

/// <summary>The bot as the program composes it, connected to a Bot API server on loopback. Its clock stands still until a test moves it.</summary>
public sealed class TelegramRoom : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();

    private TelegramRoom(Server server, ChatRoom chats, LogLines log) => (Server, Chats, Log) = (server, chats, log);

    public Server Server { get; }

    public ChatRoom Chats { get; }

    public LogLines Log { get; }

    public TelegramPlatform Platform => Chats.Get<TelegramPlatform>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TelegramRoom> OpenAsync(string token = Server.Token, Action<IServiceCollection>? add = null)
    {
        var server = await Server.StartAsync();
        var log = new LogLines();
        var chats = await ChatRoom.OpenAsync(services =>
        {
            services
                .AddSingleton<ILoggerProvider>(log)
                .AddSingleton(Options.Create(new TelegramOptions { Token = token, BaseUrl = server.Address, PollTimeout = TimeSpan.FromSeconds(1) }))
                .AddTelegram();
            add?.Invoke(services);
        });
        return new TelegramRoom(server, chats, log);
    }

    /// <summary>Starts asking the server for messages.</summary>
    public async Task StartPollingAsync() => await Polling().StartAsync(Cancellation);

    /// <summary>Waits until a condition holds; the real time limit only ends a test that has failed.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, limit.Token);
        }
    }

    /// <summary>Waits like <see cref="UntilAsync"/> and moves the clock on meanwhile, so that those who wait for it go on.</summary>
    public Task UntilWithTimeAsync(Func<bool> condition) => UntilAsync(() =>
    {
        Chats.Time.Advance(TimeSpan.FromMilliseconds(200));
        return condition();
    });

    /// <summary>Plans and sends what is due at a time.</summary>
    public async Task<int> DeliverAsync(DateTimeOffset now)
    {
        Chats.Time.SetUtcNow(now);
        await Chats.Get<DigestPlanner>().PlanDueAsync(Cancellation);
        return await Chats.Get<DeliverySender>().SendDueAsync(Platform, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Polling().StopAsync(stop.Token);
        await Chats.DisposeAsync();
        await Server.DisposeAsync();
        stop.Dispose();
    }

    private TelegramPolling Polling() => Chats.GetAll<IHostedService>().OfType<TelegramPolling>().Single();
}
