using Bot.Chats.Commands;
using Bot.Chats.Tests.Support;
using Bot.Chats.Wording;

namespace Bot.Chats.Tests.Commands;

public sealed class CommandTests : IAsyncLifetime
{
    private ChatRoom room = null!;

    public async ValueTask InitializeAsync() => room = await ChatRoom.OpenAsync();

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task Start_greets_and_names_the_commands()
    {
        var answer = await room.SayAsync("/start");

        Assert.StartsWith("أهلًا بك", answer, StringComparison.Ordinal);
        Assert.All(room.Get<CommandRouter>().Commands.Where(c => c.Name != "start"), c => Assert.Contains("/" + c.Name, answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Subscribing_says_when_the_digest_comes_and_twice_is_fine()
    {
        const string next = "يوم الثلاثاء 3 فبراير 2026 الساعة 08:00 بتوقيت Asia/Riyadh.";

        Assert.Equal("تم الاشتراك. يصلك الملخص الأول " + next, await room.SayAsync("/subscribe"));
        Assert.Equal("أنت مشترك من قبل. يصلك الملخص التالي " + next, await room.SayAsync("/subscribe"));
    }

    [Fact]
    public async Task Unsubscribing_ends_what_was_there()
    {
        Assert.StartsWith("لست مشتركًا", await room.SayAsync("/unsubscribe"), StringComparison.Ordinal);
        await room.SayAsync("/subscribe");

        Assert.StartsWith("أُلغي الاشتراك", await room.SayAsync("/unsubscribe"), StringComparison.Ordinal);
        Assert.StartsWith("تم الاشتراك", await room.SayAsync("/subscribe"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_tells_the_stories_of_today_in_the_chats_zone()
    {
        await room.PublishAsync("قمة في الدوحة", new DateTimeOffset(2026, 2, 1, 22, 0, 0, TimeSpan.Zero));
        await room.PublishAsync("خبر الأمس", new DateTimeOffset(2026, 2, 1, 20, 0, 0, TimeSpan.Zero));

        var answer = await room.SayAsync("/digest");

        Assert.StartsWith("ملخص الاثنين 2 فبراير 2026", answer, StringComparison.Ordinal);
        Assert.Contains("قمة في الدوحة", answer, StringComparison.Ordinal);
        Assert.Contains("http://news.test/", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("خبر الأمس", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_without_news_says_so() =>
        Assert.Contains("لا أخبار عندي عن هذا اليوم", await room.SayAsync("/digest"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline ،, ،")]
    public async Task A_timeline_without_names_gets_an_example(string text) =>
        Assert.Equal("اكتب بعد الأمر اسمًا أو أكثر، مثل: /timeline ماكرون بوتين", await room.SayAsync(text));

    [Theory]
    [InlineData("/timeline زيد عمرو", "زيد، عمرو")]
    [InlineData("/timeline زيد،عمرو", "زيد، عمرو")]
    public async Task Unknown_names_are_named(string text, string names) =>
        Assert.Equal($"لم أجد في الأخبار: {names}.", await room.SayAsync(text));

    [Fact]
    public async Task Too_many_names_get_the_limit() =>
        Assert.StartsWith("أستطيع البحث عن 5 أسماء", await room.SayAsync("/timeline أ ب ج د ه و"), StringComparison.Ordinal);

    [Fact]
    public void Every_command_has_a_help_of_one_line_that_menus_can_show()
    {
        var texts = room.Get<Texts>();

        Assert.Equal(["digest", "timeline", "subscribe", "unsubscribe", "help", "start"], room.Get<CommandRouter>().Commands.Select(c => c.Name), StringComparer.Ordinal);
        Assert.All(room.Get<CommandRouter>().Commands, c => Assert.InRange(texts.HelpOf(c).Length, 1, 100));
    }
}
