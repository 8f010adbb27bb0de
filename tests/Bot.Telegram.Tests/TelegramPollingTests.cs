using Bot.Chats;
using BotApiServer;

namespace Bot.Telegram.Tests;

public sealed class TelegramPollingTests : IAsyncLifetime
{
    private const long Group = -100;

    private TelegramRoom room = null!;

    private BotApi Telegram => room.Server.Bot;

    public async ValueTask InitializeAsync() => room = await TelegramRoom.OpenAsync();

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task The_commands_are_registered_with_their_help()
    {
        await room.StartPollingAsync();
        await TelegramRoom.UntilAsync(() => Telegram.Menu.Count > 0);

        Assert.Contains(("subscribe", "الاشتراك في الملخص اليومي"), Telegram.Menu);
        Assert.Equal(6, Telegram.Menu.Count);
    }

    [Fact]
    public async Task A_person_is_answered_whatever_they_write()
    {
        string[] texts = ["/start", "/help", "/timeline زيد", "/timeline", "<b>&amp;", "/subscribe", "/digest"];
        await room.StartPollingAsync();
        for (var i = 0; i < texts.Length; i++)
        {
            // A chat of its own each, so that nobody waits for the pace of a chat.
            Telegram.Say(i + 1, texts[i]);
        }

        await TelegramRoom.UntilAsync(() => Telegram.Sent.Count == texts.Length);

        var answers = Telegram.Sent.ToDictionary(sent => sent.Chat, sent => sent.Parsed.Text);
        Assert.StartsWith("أهلًا بك", answers[1], StringComparison.Ordinal);
        Assert.StartsWith("الأوامر", answers[2], StringComparison.Ordinal);
        Assert.Equal("لم أجد في الأخبار: زيد.", answers[3]);
        Assert.StartsWith("اكتب بعد الأمر", answers[4], StringComparison.Ordinal);
        Assert.StartsWith("لم أفهم", answers[5], StringComparison.Ordinal);
        Assert.StartsWith("تم الاشتراك", answers[6], StringComparison.Ordinal);
        Assert.StartsWith("ملخص الاثنين", answers[7], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_is_acknowledged_and_not_answered_again()
    {
        await room.StartPollingAsync();
        Telegram.Say(1, "/help");

        await TelegramRoom.UntilAsync(() => Telegram.Updates.Count == 0);

        Assert.Single(Telegram.Sent);
    }

    [Fact]
    public async Task In_a_group_only_what_is_meant_for_the_bot_is_answered()
    {
        await room.StartPollingAsync();
        string[] texts = ["صباح الخير", "/unknown", "/help@other_bot", "/digest@" + BotApi.BotName, "/unknown@Digest_Bot", "/help"];
        for (var i = 0; i < texts.Length; i++)
        {
            Telegram.Say(Group - i, texts[i]);
        }

        await TelegramRoom.UntilAsync(() => Telegram.Updates.Count == 0);

        Assert.Equal([Group - 5, Group - 4, Group - 3], Telegram.Sent.Select(sent => sent.Chat).Order(Comparer<long>.Default));
    }

    [Fact]
    public async Task A_message_without_text_is_passed_over_and_the_next_one_answered()
    {
        await room.StartPollingAsync();
        Telegram.Tell(1, "dice", new System.Text.Json.Nodes.JsonObject { ["emoji"] = "🎲", ["value"] = 6 });
        Telegram.Say(1, "/help");

        await TelegramRoom.UntilAsync(() => Telegram.Updates.Count == 0);

        Assert.Single(Telegram.Sent);
    }

    [Fact]
    public async Task A_flooded_group_holds_up_nobody_else()
    {
        await room.StartPollingAsync();
        Telegram.FailNext("sendMessage", ApiError.TooManyRequests(30));
        Telegram.Say(Group, "/help");
        await TelegramRoom.UntilAsync(() => !Telegram.HasFaults);
        Telegram.Say(1, "/help");

        await room.UntilWithTimeAsync(() => Telegram.Sent.Count == 2);

        Assert.Equal([1, Group], Telegram.Sent.Select(sent => sent.Chat));
    }

    [Fact]
    public async Task A_bot_that_is_blocked_pauses_the_chat_and_one_that_is_let_in_again_goes_on()
    {
        await room.StartPollingAsync();
        Telegram.Say(1, "/subscribe");
        await TelegramRoom.UntilAsync(() => Telegram.Sent.Count == 1);

        Telegram.SetMembership(1, "kicked");
        await TelegramRoom.UntilAsync(() => Chat(1)?.PausedBecause is not null);
        Assert.True(Chat(1)!.IsSubscribed);

        Telegram.SetMembership(1, "member");
        await TelegramRoom.UntilAsync(() => Chat(1)!.PausedBecause is null);
        Assert.True(Chat(1)!.IsSubscribed);
    }

    [Fact]
    public async Task A_group_that_says_it_moved_keeps_its_subscription()
    {
        await room.StartPollingAsync();
        Telegram.Say(Group, "/subscribe");
        await TelegramRoom.UntilAsync(() => Telegram.Sent.Count == 1);

        Telegram.Tell(Group, "migrate_to_chat_id", -100777);

        await TelegramRoom.UntilAsync(() => Chat(-100777) is { IsSubscribed: true });
        Assert.Null(Chat(Group));
    }

    [Fact]
    public async Task A_second_poller_is_explained_to_the_operator_and_polling_goes_on_later()
    {
        Telegram.FailNext("getUpdates", ApiError.OtherPoller);
        Telegram.Say(1, "/help");
        await room.StartPollingAsync();

        await room.UntilWithTimeAsync(() => Telegram.Sent.Count == 1);

        Assert.Contains(room.Log.All, line => line.Contains("only one may ask for messages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_fails_is_asked_again_ever_more_rarely()
    {
        for (var i = 0; i < 3; i++)
        {
            Telegram.FailNext("getMe", ApiError.Internal);
        }

        var start = room.Chats.Time.GetUtcNow();
        await room.StartPollingAsync();
        await room.UntilWithTimeAsync(() => Telegram.Menu.Count > 0);

        Assert.True(room.Chats.Time.GetUtcNow() - start >= TimeSpan.FromSeconds(1 + 2 + 4));
        Assert.Contains(room.Log.All, line => line.Contains("next try in 4 seconds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_token_is_explained_and_never_shown()
    {
        await using var other = await TelegramRoom.OpenAsync("4242:AAF-wrong_and_secret");
        await other.StartPollingAsync();

        await TelegramRoom.UntilAsync(() => other.Log.All.Any(line => line.Contains("telegram.token", StringComparison.Ordinal)));

        Assert.DoesNotContain(other.Log.All, line => line.Contains("secret", StringComparison.Ordinal));
    }

    private Chat? Chat(long id) => room.Chats.Store.FindAsync(TelegramChats.AddressOf(id), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
}
