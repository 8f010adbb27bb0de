using Bot.Chats.Tests.Support;

namespace Bot.Chats.Tests.Commands;

public sealed class CommandRouterTests : IDisposable
{
    private readonly ChatRoom room = new();

    public void Dispose() => room.Dispose();

    [Theory]
    [InlineData("/help")]
    [InlineData("/HELP")]
    [InlineData("  /help  ")]
    [InlineData("/help@digest_bot")]
    [InlineData("/Help@digest_bot \n now")]
    [InlineData("\u202E/help")]
    public async Task A_command_is_known_in_any_case_and_with_any_white_space(string text)
    {
        var answer = await room.SayAsync(text);

        Assert.StartsWith("الأوامر", answer, StringComparison.Ordinal);
        Assert.Contains("/unsubscribe", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("/")]
    [InlineData("/@")]
    [InlineData("/nonsense")]
    [InlineData("كيف الحال؟")]
    [InlineData("help")]
    [InlineData("\u202E\u0000\uD800")]
    public async Task Everything_else_gets_help(string text)
    {
        var answer = await room.SayAsync(text);

        Assert.StartsWith("لم أفهم", answer, StringComparison.Ordinal);
        Assert.Contains("/subscribe", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/subscribe ")]
    [InlineData("/unsubscribe ")]
    [InlineData("/help@digest_bot\n")]
    public async Task Arguments_without_end_get_a_clear_answer(string command)
    {
        var answer = await room.SayAsync(command + new string('م', 100_000));

        Assert.Equal("ما كتبته أطول من أن أقرأه، والحد 300 حرف بعد الأمر.", answer);
    }

    [Fact]
    public async Task A_failing_store_is_answered_with_an_apology()
    {
        room.Store.IsBroken = true;

        Assert.StartsWith("تعذر تنفيذ الأمر", await room.SayAsync("/subscribe"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paused_chat_that_talks_goes_on_with_its_settings()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var roster = room.Get<ChatRoster>();
        await room.SayAsync("/subscribe");
        await roster.PauseAsync(ChatRoom.Chat, "the bot was blocked", cancellation);
        room.Time.Advance(TimeSpan.FromDays(3));

        await room.SayAsync("/help");

        var chat = await roster.FindOrNewAsync(ChatRoom.Chat, cancellation);
        Assert.True(chat.IsSubscribed);
        Assert.Null(chat.PausedBecause);
        Assert.Equal(new DateTimeOffset(2026, 2, 6, 5, 0, 0, TimeSpan.Zero), chat.NextDigest);
    }
}
