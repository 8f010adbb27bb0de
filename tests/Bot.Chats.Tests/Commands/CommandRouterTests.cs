using Bot.Chats.Tests.Support;

namespace Bot.Chats.Tests.Commands;

public sealed class CommandRouterTests : IAsyncLifetime
{
    private ChatRoom room = null!;

    public async ValueTask InitializeAsync() => room = await ChatRoom.OpenAsync();

    public ValueTask DisposeAsync() => room.DisposeAsync();

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
        Assert.Contains("/timeline", answer, StringComparison.Ordinal);
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
    [InlineData("/timeline ")]
    [InlineData("/digest ")]
    [InlineData("/help@digest_bot\n")]
    public async Task Arguments_without_end_get_a_clear_answer(string command)
    {
        var answer = await room.SayAsync(command + new string('م', 100_000));

        Assert.Equal("ما كتبته أطول من أن أقرأه، والحد 300 حرف بعد الأمر.", answer);
    }

    [Fact]
    public async Task Characters_that_turn_a_text_around_are_not_repeated()
    {
        var answer = await room.SayAsync("/timeline \u202Eنيتوب\u202C \u2067\u0007x\uDC00");

        Assert.DoesNotContain(answer, c => c is '\u202E' or '\u202C' or '\u2067' or '\u0007' or '\uDC00');
        Assert.Contains("نيتوب، x", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_store_is_answered_with_an_apology()
    {
        await using var broken = ChatRoom.OpenBroken();

        Assert.StartsWith("تعذر تنفيذ الأمر", await broken.SayAsync("/subscribe"), StringComparison.Ordinal);
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
