using Bot.Chats.Commands;
using Bot.Chats.Tests.Support;
using Bot.Chats.Wording;

namespace Bot.Chats.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private readonly ChatRoom room = new();

    public void Dispose() => room.Dispose();

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
    public void Every_command_has_a_help_of_one_line_that_menus_can_show()
    {
        var texts = room.Get<Texts>();

        Assert.Equal(["subscribe", "unsubscribe", "help", "start"], room.Get<CommandRouter>().Commands.Select(c => c.Name), StringComparer.Ordinal);
        Assert.All(room.Get<CommandRouter>().Commands, c => Assert.InRange(texts.HelpOf(c).Length, 1, 100));
    }
}
