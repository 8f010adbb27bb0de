using Bot.Chats;
using BotApiServer;

namespace Bot.Telegram.Tests;

/// <summary>The daily digest up to Telegram's side.</summary>
public sealed class TelegramDigestTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Due = new(2026, 2, 3, 5, 0, 0, TimeSpan.Zero);

    private static readonly ChatAddress Group = new("telegram", "-100");

    private TelegramRoom room = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        room = await TelegramRoom.OpenAsync();
        await room.Chats.PublishAsync("قمة في الدوحة", Due.AddHours(-10));
        await room.Chats.Get<ChatRoster>().SubscribeAsync(Group, Cancellation);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_digest_arrives_exactly_once_for_its_due_time()
    {
        await room.DeliverAsync(Due.AddMinutes(-1));
        Assert.Empty(room.Server.Bot.Sent);

        await room.DeliverAsync(Due);
        await room.DeliverAsync(Due.AddMinutes(1));

        var sent = Assert.Single(room.Server.Bot.Sent);
        Assert.Contains("قمة في الدوحة", sent.Parsed.Text, StringComparison.Ordinal);
        Assert.Contains(sent.Parsed.Entities, e => e.Type == "text_link");
    }

    [Fact]
    public async Task A_digest_waits_exactly_as_long_as_telegram_asks()
    {
        room.Server.Bot.FailNext("sendMessage", ApiError.TooManyRequests(95));
        await room.DeliverAsync(Due);

        Assert.Equal(0, await room.DeliverAsync(Due.AddSeconds(94)));
        Assert.Equal(1, await room.DeliverAsync(Due.AddSeconds(95)));
    }

    [Fact]
    public async Task A_group_that_removed_the_bot_is_paused_and_the_next_digest_not_even_tried()
    {
        room.Server.Bot.FailChat(-100, ApiError.Kicked);
        await room.DeliverAsync(Due);
        room.Server.Bot.FailChat(-100, null);

        await room.DeliverAsync(Due.AddDays(1));

        Assert.Empty(room.Server.Bot.Sent);
        Assert.Contains("kicked", (await room.Chats.Store.FindAsync(Group, Cancellation))!.PausedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_gets_its_digest_there()
    {
        room.Server.Bot.FailChat(-100, ApiError.Migrated(-100777));

        await room.DeliverAsync(Due);

        Assert.Equal(-100777, Assert.Single(room.Server.Bot.Sent).Chat);
        Assert.True((await room.Chats.Store.FindAsync(new ChatAddress("telegram", "-100777"), Cancellation))!.IsSubscribed);
    }
}
