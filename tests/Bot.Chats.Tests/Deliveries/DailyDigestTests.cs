using Bot.Chats.Deliveries;
using Bot.Chats.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Chats.Tests.Deliveries;

/// <summary>From a subscription to what the platform was asked to post, over failures and crashes.</summary>
public sealed class DailyDigestTests : IAsyncLifetime
{
    private static readonly DateTimeOffset FirstDue = new(2026, 2, 3, 5, 0, 0, TimeSpan.Zero);

    private readonly ScriptedPlatform platform = new();
    private ChatRoom room = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        room = await ChatRoom.OpenAsync(services => services.AddSingleton<IChatPlatform>(platform));
        await room.PublishAsync("قمة في الدوحة", FirstDue.AddHours(-20));
        await room.SayAsync("/subscribe");
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task Nothing_comes_before_its_time_and_the_digest_of_the_day_before_comes_then()
    {
        Assert.Equal(0, await RunAsync(FirstDue.AddSeconds(-1)));

        await RunAsync(FirstDue);

        Assert.StartsWith("ملخص الاثنين 2 فبراير 2026", platform.Calls[0].Text, StringComparison.Ordinal);
        Assert.Contains(platform.Calls, call => call.Text.Contains("قمة في الدوحة", StringComparison.Ordinal));
        Assert.All(platform.Calls, call => Assert.Equal(ChatRoom.Chat, call.To));
    }

    [Fact]
    public async Task Each_due_time_is_delivered_once_however_often_it_is_planned()
    {
        await RunAsync(FirstDue);
        var first = platform.Calls.Count;

        await RunAsync(FirstDue.AddHours(1));
        Assert.Equal(first, platform.Calls.Count);

        await RunAsync(FirstDue.AddDays(1));
        Assert.StartsWith("ملخص الثلاثاء 3 فبراير 2026", platform.Calls[first].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Planners_side_by_side_plan_a_due_time_once()
    {
        room.Time.SetUtcNow(FirstDue);
        var planner = room.Get<DigestPlanner>();

        var planned = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => planner.PlanDueAsync(Cancellation), Cancellation)));

        Assert.Equal(1, planned.Sum());
    }

    [Fact]
    public async Task Days_that_were_missed_are_made_up_for_by_one_digest_of_the_last_of_them()
    {
        await RunAsync(FirstDue.AddDays(3).AddHours(2));

        Assert.Single(platform.Calls, call => call.Text.StartsWith("ملخص", StringComparison.Ordinal));
        Assert.StartsWith("ملخص الخميس 5 فبراير 2026", platform.Calls[0].Text, StringComparison.Ordinal);
        Assert.Equal(FirstDue.AddDays(4), (await ChatAsync())!.NextDigest);
    }

    [Fact]
    public async Task A_program_that_died_before_sending_sends_after_its_start()
    {
        room.Time.SetUtcNow(FirstDue);
        await room.Get<DigestPlanner>().PlanDueAsync(Cancellation);

        // A sender that claimed and died: what it claimed is free again when the claim has run out.
        await room.Store.ClaimAsync("test", FirstDue, FirstDue.AddMinutes(10), 10, Cancellation);
        Assert.Equal(0, await RunAsync(FirstDue.AddMinutes(9)));

        Assert.True(await RunAsync(FirstDue.AddMinutes(10)) > 0);
        Assert.Equal(platform.Calls.Count, platform.Calls.Distinct().Count());
    }

    [Fact]
    public async Task Parts_stay_in_order_when_the_platform_asks_to_wait()
    {
        platform.Answer(new SendResult.Sent(), new SendResult.Wait(TimeSpan.FromSeconds(17)));
        await RunAsync(FirstDue);
        var refused = platform.Calls[1].Text;
        Assert.Equal(2, platform.Calls.Count);

        Assert.Equal(0, await RunAsync(FirstDue.AddSeconds(16)));
        await RunAsync(FirstDue.AddSeconds(17));

        Assert.Equal(refused, platform.Calls[2].Text);
    }

    [Fact]
    public async Task A_passing_failure_is_tried_again_ever_more_rarely()
    {
        platform.Answer([.. Enumerable.Repeat(new SendResult.Failed("the network is down"), 5)]);
        var tries = new List<double>();
        platform.OnSend = () => tries.Add((room.Time.GetUtcNow() - FirstDue).TotalSeconds);

        for (var second = 0; second <= 155; second++)
        {
            await RunAsync(FirstDue.AddSeconds(second));
        }

        Assert.Equal([0, 5, 15, 35, 75, 155], tries.Take(6));
    }

    [Fact]
    public async Task An_unreachable_chat_is_paused_with_the_reason_and_keeps_its_settings()
    {
        platform.Answer(new SendResult.Unreachable("the bot was blocked"), new SendResult.Unreachable("the bot was blocked"));
        await RunAsync(FirstDue);
        var calls = platform.Calls.Count;

        await RunAsync(FirstDue.AddDays(2));

        var chat = await ChatAsync();
        Assert.Equal("the bot was blocked", chat!.PausedBecause);
        Assert.True(chat.IsSubscribed);
        Assert.True(platform.Calls.Count <= calls + 1);
    }

    [Fact]
    public async Task A_chat_that_moved_gets_its_digest_at_the_new_address_and_stays_there()
    {
        var moved = new ChatAddress("test", "-100");
        platform.Answer(new SendResult.Moved(moved));
        await RunAsync(FirstDue);

        Assert.Equal(platform.Calls[0].Text, platform.Calls[1].Text);
        Assert.All(platform.Calls.Skip(1), call => Assert.Equal(moved, call.To));
        Assert.Null(await ChatAsync());
        Assert.True((await room.Store.FindAsync(moved, Cancellation))!.IsSubscribed);
    }

    [Fact]
    public async Task A_refused_part_is_given_up_and_the_next_one_sent()
    {
        platform.Answer(new SendResult.Refused("it is malformed"));
        await RunAsync(FirstDue);
        var calls = platform.Calls.Count;

        await RunAsync(FirstDue.AddHours(2));

        Assert.True(calls > 1);
        Assert.Equal(calls, platform.Calls.Count);
    }

    [Fact]
    public async Task A_chat_whose_platform_is_not_configured_keeps_its_due_time()
    {
        var elsewhere = new ChatAddress("elsewhere", "1");
        await room.Get<ChatRoster>().SubscribeAsync(elsewhere, Cancellation);

        await RunAsync(FirstDue.AddDays(1));

        Assert.Equal(FirstDue, (await room.Store.FindAsync(elsewhere, Cancellation))!.NextDigest);
    }

    [Fact]
    public async Task A_stopping_program_finishes_the_message_on_its_way_and_gives_the_others_back()
    {
        using var stop = new CancellationTokenSource();
        room.Time.SetUtcNow(FirstDue);
        await room.Get<DigestPlanner>().PlanDueAsync(Cancellation);
        platform.OnSend = stop.Cancel;

        Assert.Equal(1, await room.Get<DeliverySender>().SendDueAsync(platform, stop.Token));

        platform.OnSend = () => { };
        await room.Get<DeliverySender>().SendDueAsync(platform, Cancellation);
        Assert.Equal(platform.Calls.Count, platform.Calls.Distinct().Count());
    }

    [Fact]
    public async Task The_loop_delivers_by_itself_and_outlives_a_failure()
    {
        var loop = room.GetAll<IHostedService>().OfType<DeliveryLoop>().Single();
        var failed = false;
        platform.OnSend = () =>
        {
            var isFirst = !failed;
            failed = true;
            if (isFirst)
            {
                throw new IOException("the store broke down");
            }
        };
        room.Time.SetUtcNow(FirstDue.AddSeconds(-5));
        await loop.StartAsync(Cancellation);
        while (platform.Calls.Count == 0)
        {
            room.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Cancellation);
        }

        await loop.StopAsync(Cancellation);

        Assert.True(failed);
        Assert.StartsWith("ملخص الاثنين 2 فبراير 2026", platform.Calls[0].Text, StringComparison.Ordinal);
    }

    private Task<Chat?> ChatAsync() => room.Store.FindAsync(ChatRoom.Chat, Cancellation);

    private async Task<int> RunAsync(DateTimeOffset now)
    {
        room.Time.SetUtcNow(now);
        await room.Get<DigestPlanner>().PlanDueAsync(Cancellation);
        return await room.Get<DeliverySender>().SendDueAsync(platform, Cancellation);
    }
}
