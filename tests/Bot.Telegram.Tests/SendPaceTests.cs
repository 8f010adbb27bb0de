using Microsoft.Extensions.Time.Testing;

namespace Bot.Telegram.Tests;

public sealed class SendPaceTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 2, 3, 5, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_chat_gets_one_message_a_second()
    {
        var pace = new SendPace(time);

        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Select(_ => Taken(pace, 7)));
        Assert.False(pace.TryTake(7, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(3), wait);
    }

    [Fact]
    public void All_chats_together_get_thirty_a_second()
    {
        var pace = new SendPace(time);

        var waits = Enumerable.Range(1, 90).Select(chat => Taken(pace, chat)).ToList();

        Assert.Equal(Enumerable.Repeat(0.0, 30).Concat(Enumerable.Repeat(1.0, 30)).Concat(Enumerable.Repeat(2.0, 30)), waits);
    }

    [Fact]
    public void A_group_gets_twenty_a_minute()
    {
        var pace = new SendPace(time);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(0, Taken(pace, -100));
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.False(pace.TryTake(-100, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(40), wait);
        Assert.True(pace.TryTake(-200, out _));
    }

    [Fact]
    public void A_chat_rests_as_long_as_it_was_told()
    {
        var pace = new SendPace(time);
        pace.Rest(7, TimeSpan.FromSeconds(33));

        Assert.False(pace.TryTake(7, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(33), wait);
        Assert.True(pace.TryTake(8, out _));
        time.Advance(TimeSpan.FromSeconds(33));
        Assert.Equal(0, Taken(pace, 7));
    }

    private static double Taken(SendPace pace, long chat) => pace.TryTake(chat, out var wait) ? wait.TotalSeconds : -1;
}
