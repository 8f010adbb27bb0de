using Bot.Chats;
using Bot.Chats.Deliveries;
using Bot.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

/// <summary>What every chat store does with chats and their due times, whatever the database.</summary>
public abstract class ChatStoreContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Due = Samples.Noon;
    private static readonly DateTimeOffset Next = Samples.Noon.AddDays(1);

    private TestDatabase _database = null!;
    private IChatStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await OpenDatabaseAsync();
        _store = _database.StartProcess().GetRequiredService<IChatStore>();
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<TestDatabase> OpenDatabaseAsync();

    [Fact]
    public async Task A_chat_that_never_talked_is_unknown()
    {
        await _store.SaveAsync(Samples.DueChat(Samples.Group, Due), Cancellation);

        Assert.Null(await _store.FindAsync(new ChatAddress("telegram", "-1"), Cancellation));
        Assert.Null(await _store.FindAsync(Samples.Group with { Platform = "discord" }, Cancellation));
    }

    [Fact]
    public async Task A_chat_comes_back_with_all_its_settings()
    {
        var chat = Samples.DueChat(Samples.Group, Due.AddTicks(7)) with { DigestTime = new TimeOnly(23, 59, 58), PausedBecause = "The bot was blocked." };

        await _store.SaveAsync(chat, Cancellation);

        Assert.Equal(chat, await _store.FindAsync(Samples.Group, Cancellation));
    }

    [Fact]
    public async Task A_chat_that_is_paused_and_talks_again_keeps_its_settings()
    {
        var chat = Samples.DueChat(Samples.Group, Due);
        await _store.SaveAsync(chat, Cancellation);

        await _store.SaveAsync(chat with { PausedBecause = "The bot was removed." }, Cancellation);
        var paused = await _store.FindAsync(Samples.Group, Cancellation);
        await _store.SaveAsync(paused! with { PausedBecause = null }, Cancellation);

        Assert.Equal(chat, await _store.FindAsync(Samples.Group, Cancellation));
    }

    [Fact]
    public async Task An_unsubscribed_chat_stays_known_and_is_never_due()
    {
        var chat = Samples.DueChat(Samples.Group, Due) with { IsSubscribed = false, NextDigest = null };

        await _store.SaveAsync(chat, Cancellation);

        Assert.Equal(chat, await _store.FindAsync(Samples.Group, Cancellation));
        Assert.Empty(await _store.GetDueAsync("telegram", Due, 10, Cancellation));
        Assert.False(await _store.PlanAsync(Samples.Group, Due, Next, [], Cancellation));
    }

    [Fact]
    public async Task Due_chats_of_a_platform_come_longest_due_first()
    {
        await SaveDueAsync("early", Due.AddHours(-2));
        await SaveDueAsync("now", Due);
        await SaveDueAsync("earlier", Due.AddHours(-3));
        await SaveDueAsync("later", Due.AddTicks(1));
        await _store.SaveAsync(Samples.DueChat(new ChatAddress("discord", "elsewhere"), Due), Cancellation);
        await _store.SaveAsync(Samples.DueChat(new ChatAddress("telegram", "paused"), Due) with { PausedBecause = "The bot was blocked." }, Cancellation);

        Assert.Equal(["earlier", "early", "now"], await DueIdsAsync(10), StringComparer.Ordinal);
        Assert.Equal(["earlier", "early"], await DueIdsAsync(2), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_due_time_is_planned_once_however_often_it_is_tried()
    {
        await _store.SaveAsync(Samples.DueChat(Samples.Group, Due), Cancellation);
        NewDelivery[] parts = [Samples.Part(Samples.Group, 1), Samples.Part(Samples.Group, 2)];

        Assert.True(await _store.PlanAsync(Samples.Group, Due, Next, parts, Cancellation));
        Assert.False(await _store.PlanAsync(Samples.Group, Due, Next, parts, Cancellation));

        Assert.Equal(Next, (await _store.FindAsync(Samples.Group, Cancellation))?.NextDigest);
        Assert.Equal(2, await CountWaitingAsync());
    }

    [Fact]
    public async Task Planners_of_several_processes_plan_a_due_time_once()
    {
        await _store.SaveAsync(Samples.DueChat(Samples.Group, Due), Cancellation);
        var planners = Enumerable.Range(0, 6).Select(i =>
        {
            var store = _database.StartProcess().GetRequiredService<IChatStore>();
            return Task.Run(() => store.PlanAsync(Samples.Group, Due, Next, [Samples.Part(Samples.Group, i)], Cancellation), Cancellation);
        });

        var planned = await Task.WhenAll(planners);

        Assert.Single(planned, true);
        Assert.Equal(1, await CountWaitingAsync());
    }

    [Fact]
    public async Task A_delivery_with_a_known_key_is_not_stored_again()
    {
        await _store.SaveAsync(Samples.DueChat(Samples.Group, Due), Cancellation);
        var part = Samples.Part(Samples.Group, 1);

        Assert.True(await _store.PlanAsync(Samples.Group, Due, Next, [part, part], Cancellation));
        Assert.True(await _store.PlanAsync(Samples.Group, Next, Next.AddDays(1), [part], Cancellation));

        Assert.Equal(1, await CountWaitingAsync());
    }

    [Fact]
    public async Task A_plan_that_fails_leaves_the_chat_due()
    {
        await _store.SaveAsync(Samples.DueChat(Samples.Group, Due), Cancellation);
        var broken = Samples.Part(Samples.Group, 2) with { Key = null! };

        await Assert.ThrowsAnyAsync<Exception>(() => _store.PlanAsync(Samples.Group, Due, Next, [Samples.Part(Samples.Group, 1), broken], Cancellation));

        Assert.Single(await _store.GetDueAsync("telegram", Due, 10, Cancellation));
        Assert.Equal(0, await CountWaitingAsync());
    }

    [Fact]
    public async Task A_moved_chat_takes_its_settings_and_waiting_parts_along()
    {
        var supergroup = new ChatAddress("telegram", "-100200");
        var chat = Samples.DueChat(Samples.Group, Due);
        await _store.SaveAsync(chat, Cancellation);
        await _store.PlanAsync(Samples.Group, Due, Next, [Samples.Part(Samples.Group, 1), Samples.Part(Samples.Group, 2)], Cancellation);
        var claimed = Assert.Single(await _store.ClaimAsync("telegram", Due, Due.AddMinutes(1), 10, Cancellation));
        await _store.SaveAsync(Samples.DueChat(supergroup, Due) with { TimeZone = "Africa/Cairo" }, Cancellation);
        await _store.PlanAsync(supergroup, Due, Next, [Samples.Part(supergroup, 1)], Cancellation);

        await _store.MoveAsync(Samples.Group, supergroup, Cancellation);
        await _store.MoveAsync(Samples.Group, supergroup, Cancellation);
        await _store.PostponeAsync(claimed.Id, Due, "moved", Cancellation);

        Assert.Null(await _store.FindAsync(Samples.Group, Cancellation));
        Assert.Equal(chat with { Address = supergroup, NextDigest = Next }, await _store.FindAsync(supergroup, Cancellation));
        var first = Assert.Single(await _store.ClaimAsync("telegram", Due, Due.AddMinutes(1), 10, Cancellation));
        Assert.Equal((supergroup, "-1001 part 1"), (first.To, Samples.TextOf(first)));
        Assert.Equal(2, await CountWaitingAsync());
    }

    [Fact]
    public async Task What_was_sent_before_a_move_stays_at_the_old_address()
    {
        await _store.SaveAsync(Samples.DueChat(Samples.Group, Due), Cancellation);
        await _store.PlanAsync(Samples.Group, Due, Next, [Samples.Part(Samples.Group, 1)], Cancellation);
        var sent = Assert.Single(await _store.ClaimAsync("telegram", Due, Due.AddMinutes(1), 10, Cancellation));
        await _store.MarkSentAsync(sent.Id, Due, Cancellation);

        await _store.MoveAsync(Samples.Group, new ChatAddress("telegram", "-100200"), Cancellation);

        Assert.Single(await _store.GetSentAsync(Samples.Group, 0, 10, Cancellation));
    }

    [Fact]
    public async Task Hostile_characters_in_an_address_are_only_characters()
    {
        var hostile = new ChatAddress("web", "a\0b\uD800'; DROP TABLE chats; --");
        var chat = Samples.DueChat(hostile, Due) with { PausedBecause = "odd \0 \uDC00 reason" };

        await _store.SaveAsync(chat, Cancellation);

        var found = await _store.FindAsync(hostile, Cancellation);
        Assert.Equal("odd \uFFFD \uFFFD reason", found?.PausedBecause);
    }

    private Task SaveDueAsync(string id, DateTimeOffset due) =>
        _store.SaveAsync(Samples.DueChat(new ChatAddress("telegram", id), due), Cancellation);

    private async Task<IEnumerable<string>> DueIdsAsync(int limit) =>
        (await _store.GetDueAsync("telegram", Due, limit, Cancellation)).Select(c => c.Address.Id);

    // Sends all that waits, as a sender would.
    private async Task<int> CountWaitingAsync()
    {
        var later = Due.AddDays(100);
        var count = 0;
        while (await _store.ClaimAsync("telegram", later, later.AddMinutes(1), 10, Cancellation) is [_, ..] claimed)
        {
            foreach (var delivery in claimed)
            {
                await _store.MarkSentAsync(delivery.Id, later, Cancellation);
                count++;
            }
        }

        return count;
    }
}

public sealed class SqliteChatStoreTests : ChatStoreContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => SqliteFiles.OpenAsync();
}
