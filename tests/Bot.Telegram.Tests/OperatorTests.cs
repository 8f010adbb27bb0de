using Bot.Chats;
using Bot.Chats.Deliveries;
using Bot.Chats.Operators;
using Bot.News;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Sweeping;
using Bot.News.Tests.Loading.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Telegram.Tests;

/// <summary>From an outlet that stops answering to the message in the operator's chat.</summary>
public sealed class OperatorTests : IAsyncLifetime
{
    private LoopbackServer outlet = null!;
    private TelegramRoom room = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        outlet = await LoopbackServer.StartAsync();
        room = await TelegramRoom.OpenAsync(add: services => services
            .AddNews()
            .Configure<FetchSettings>(fetch => (fetch.Repeats, fetch.HostDistance) = (0, TimeSpan.Zero))
            .AddSingleton(Options.Create(new ChatOptions { Operators = "telegram:-100123" })));
        room.Chats.Get<LoopbackAllowance>().Allow(outlet.Endpoint);
    }

    public async ValueTask DisposeAsync()
    {
        await room.DisposeAsync();
        await outlet.DisposeAsync();
    }

    [Fact]
    public async Task A_feed_that_dies_over_days_is_told_once_and_so_is_its_return()
    {
        await LiveAsync(TimeSpan.FromDays(2.5));
        Assert.Empty(room.Server.Bot.Sent);

        await LiveAsync(TimeSpan.FromDays(4));

        var told = Assert.Single(room.Server.Bot.Sent);
        Assert.Equal(-100123, told.Chat);
        Assert.Contains("صحيفة المرفأ (harbour)، منذ الاثنين 2 فبراير 2026", told.Parsed.Text, StringComparison.Ordinal);

        outlet.Answer("/feed.xml", "text/xml", "<rss version='2.0'><channel><title>المرفأ</title></channel></rss>");
        await LiveAsync(TimeSpan.FromDays(3));

        Assert.Equal(2, room.Server.Bot.Sent.Count);
        Assert.Contains("عاد إلى العمل", room.Server.Bot.Sent[1].Parsed.Text, StringComparison.Ordinal);
    }

    // What the running program does, six hours apart.
    private async Task LiveAsync(TimeSpan span)
    {
        var source = new Source { Id = "harbour", Name = "صحيفة المرفأ", Feed = outlet.Url("/feed.xml") };
        for (var end = room.Chats.Time.GetUtcNow() + span; room.Chats.Time.GetUtcNow() < end; room.Chats.Time.Advance(TimeSpan.FromHours(6)))
        {
            await room.Chats.Get<SourceSweep>().SweepAsync([source], null, Cancellation);
            await room.Chats.Get<SourceNoticePlanner>().PlanAsync([source], Cancellation);
            await room.Chats.Get<DeliverySender>().SendDueAsync(room.Platform, Cancellation);
        }
    }
}
