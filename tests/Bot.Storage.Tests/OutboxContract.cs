using System.Collections.Concurrent;
using System.Globalization;
using Bot.Chats;
using Bot.Chats.Deliveries;
using Bot.Chats.Messages;
using Bot.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

/// <summary>What every chat store does with deliveries, whatever the database.</summary>
public abstract class OutboxContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = Samples.Noon;
    private static readonly DateTimeOffset InAMinute = Samples.Noon.AddMinutes(1);

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
    public async Task A_message_of_every_kind_of_block_comes_back_equal()
    {
        var link = new Link("الأفق", new Uri("https://news.example/خبر?a=1&b=2#c"));
        Block[] blocks =
        [
            new Title("ملخص <الثلاثاء>"), new Headline("عنوان \"رئيس\""), new Paragraph("سطر\nوسطر 😀"), new QuotationBlock("قول", "قائل"),
            new QuotationBlock("قول بلا قائل", null), new DatedLine("3 فبراير 2026", "حدث"),
            new LinkRow([link, link]), new CommandLine("/timeline", "شرح"), new Note("عينة"),
        ];
        await PlanAsync(Samples.Group, Samples.Part(Samples.Group, 1) with { Part = new Message(blocks) });

        var delivery = Assert.Single(await ClaimAsync());

        Assert.Equal(blocks.Where(b => b is not LinkRow), delivery.Part.Blocks.Where(b => b is not LinkRow));
        Assert.Equal([link, link], Assert.Single(delivery.Part.Blocks.OfType<LinkRow>()).Links);
        Assert.Equal(6, delivery.Part.Blocks.ToList().FindIndex(b => b is LinkRow));
    }

    [Fact]
    public async Task A_message_with_hostile_characters_is_stored()
    {
        await PlanAsync(Samples.Group, Samples.Part(Samples.Group, 1) with { Part = new Message([new Paragraph("a\0b\uD800c")]) });

        Assert.Equal("a\0b\uFFFDc", Samples.TextOf(Assert.Single(await ClaimAsync())));
    }

    [Fact]
    public async Task The_parts_of_a_chat_are_claimed_one_after_another()
    {
        await PlanAsync(Samples.Group, Samples.Part(Samples.Group, 1), Samples.Part(Samples.Group, 2));

        var first = Assert.Single(await ClaimAsync());
        Assert.Empty(await ClaimAsync());
        await _store.MarkSentAsync(first.Id, Now, Cancellation);
        var second = Assert.Single(await ClaimAsync());

        Assert.Equal((Samples.Group, "-1001 part 1", 1), (first.To, Samples.TextOf(first), first.Attempts));
        Assert.Equal("-1001 part 2", Samples.TextOf(second));
        Assert.True(second.Id > first.Id);
    }

    [Fact]
    public async Task Chats_do_not_hold_up_each_other()
    {
        var other = new ChatAddress("telegram", "42");
        await PlanAsync(Samples.Group, Samples.Part(Samples.Group, 1), Samples.Part(Samples.Group, 2));
        await PlanAsync(other, Samples.Part(other, 1));

        Assert.Equal(["-1001 part 1", "42 part 1"], (await ClaimAsync()).Select(Samples.TextOf), StringComparer.Ordinal);
    }

    [Fact]
    public async Task No_more_than_the_limit_is_claimed_oldest_first_and_only_of_the_platform()
    {
        foreach (var id in new[] { "3", "1", "2" })
        {
            var chat = new ChatAddress("telegram", id);
            await PlanAsync(chat, Samples.Part(chat, 1));
        }

        Assert.Empty(await _store.ClaimAsync("discord", Now, InAMinute, 10, Cancellation));
        Assert.Equal(["3 part 1", "1 part 1"], (await _store.ClaimAsync("telegram", Now, InAMinute, 2, Cancellation)).Select(Samples.TextOf), StringComparer.Ordinal);
        Assert.Equal(["2 part 1"], (await ClaimAsync()).Select(Samples.TextOf), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_part_whose_time_has_not_come_holds_back_the_parts_after_it()
    {
        await PlanAsync(Samples.Group, Samples.Part(Samples.Group, 1, Now.AddTicks(1)), Samples.Part(Samples.Group, 2));

        Assert.Empty(await ClaimAsync());
        Assert.Equal("-1001 part 1", Samples.TextOf(Assert.Single(await _store.ClaimAsync("telegram", Now.AddTicks(1), InAMinute, 10, Cancellation))));
    }

    [Fact]
    public async Task The_claim_of_a_sender_that_died_runs_out()
    {
        await PlanAsync(Samples.Group, Samples.Part(Samples.Group, 1));
        var claimed = Assert.Single(await ClaimAsync());
        var other = _database.StartProcess().GetRequiredService<IChatStore>();

        Assert.Empty(await other.ClaimAsync("telegram", InAMinute.AddTicks(-1), InAMinute.AddMinutes(1), 10, Cancellation));
        var again = Assert.Single(await other.ClaimAsync("telegram", InAMinute, InAMinute.AddMinutes(1), 10, Cancellation));

        Assert.Equal((claimed.Id, 2), (again.Id, again.Attempts));
    }

    [Fact]
    public async Task A_postponed_delivery_comes_again_at_its_time()
    {
        await PlanAsync(Samples.Group, Samples.Part(Samples.Group, 1), Samples.Part(Samples.Group, 2));
        var first = Assert.Single(await ClaimAsync());

        await _store.PostponeAsync(first.Id, Now.AddSeconds(5), "The platform asks to wait.", Cancellation);

        Assert.Empty(await _store.ClaimAsync("telegram", Now.AddSeconds(4), InAMinute, 10, Cancellation));
        var again = Assert.Single(await _store.ClaimAsync("telegram", Now.AddSeconds(5), InAMinute, 10, Cancellation));
        Assert.Equal((first.Id, 2), (again.Id, again.Attempts));
    }

    [Fact]
    public async Task A_delivery_that_was_given_up_lets_the_next_pass()
    {
        await PlanAsync(Samples.Group, Samples.Part(Samples.Group, 1), Samples.Part(Samples.Group, 2));
        var first = Assert.Single(await ClaimAsync());

        await _store.GiveUpAsync(first.Id, "The message is malformed.", Cancellation);

        var second = Assert.Single(await ClaimAsync());
        Assert.Equal("-1001 part 2", Samples.TextOf(second));
        await _store.MarkSentAsync(second.Id, Now, Cancellation);
        Assert.Empty(await _store.ClaimAsync("telegram", Now.AddYears(1), Now.AddYears(2), 10, Cancellation));
        Assert.Equal([second.Id], (await _store.GetSentAsync(Samples.Group, 0, 10, Cancellation)).Select(d => d.Id));
    }

    [Fact]
    public async Task Sent_deliveries_are_read_on_from_the_last_seen_one()
    {
        var other = new ChatAddress("telegram", "42");
        await PlanAsync(Samples.Group, [.. Enumerable.Range(1, 4).Select(i => Samples.Part(Samples.Group, i))]);
        await PlanAsync(other, Samples.Part(other, 1));
        for (var i = 0; i < 3; i++)
        {
            foreach (var delivery in await ClaimAsync())
            {
                await _store.MarkSentAsync(delivery.Id, Now, Cancellation);
            }
        }

        var sent = await _store.GetSentAsync(Samples.Group, 0, 2, Cancellation);
        var rest = await _store.GetSentAsync(Samples.Group, sent[^1].Id, 10, Cancellation);

        Assert.Equal(["-1001 part 1", "-1001 part 2"], sent.Select(Samples.TextOf), StringComparer.Ordinal);
        Assert.Equal(["-1001 part 3"], rest.Select(Samples.TextOf), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Senders_of_several_processes_never_get_the_same_delivery()
    {
        for (var chat = 0; chat < 20; chat++)
        {
            var address = new ChatAddress("telegram", chat.ToString(CultureInfo.InvariantCulture));
            await PlanAsync(address, [.. Enumerable.Range(1, 5).Select(i => Samples.Part(address, i))]);
        }

        var sent = new ConcurrentQueue<Delivery>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SendAllAsync(sent, 100), Cancellation)));

        Assert.Equal(100, sent.Select(d => d.Id).Distinct().Count());
        Assert.All(sent, d => Assert.Equal(1, d.Attempts));
        Assert.All(sent.GroupBy(d => d.To), chat => Assert.Equal(chat.Select(d => d.Id).OrderBy(id => id), chat.Select(d => d.Id)));
    }

    private async Task SendAllAsync(ConcurrentQueue<Delivery> sent, int all)
    {
        var store = _database.StartProcess().GetRequiredService<IChatStore>();
        while (sent.Count < all)
        {
            foreach (var delivery in await store.ClaimAsync("telegram", Now, InAMinute, 3, Cancellation))
            {
                sent.Enqueue(delivery);
                await store.MarkSentAsync(delivery.Id, Now, Cancellation);
            }
        }
    }

    private Task<IReadOnlyList<Delivery>> ClaimAsync() => _store.ClaimAsync("telegram", Now, InAMinute, 10, Cancellation);

    private async Task PlanAsync(ChatAddress chat, params NewDelivery[] parts)
    {
        await _store.SaveAsync(Samples.DueChat(chat, Now), Cancellation);
        Assert.True(await _store.PlanAsync(chat, Now, Now.AddDays(1), parts, Cancellation));
    }
}

public sealed class SqliteOutboxTests : OutboxContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => SqliteFiles.OpenAsync();
}
