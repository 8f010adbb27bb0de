using Bot.Chats.Messages;
using Bot.Chats.Tests.Support;
using CsCheck;

namespace Bot.Chats.Tests.Messages;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("مُحَمَّد", "مُحَمَّد")]
    [InlineData("می\u200Cروم", "می\u200Cروم")]
    [InlineData("a\u202Eb\u2066c\u2069", "abc")]
    [InlineData("\u001B[31mred", "[31mred")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("\uD83Dx", "x")]
    public void What_turns_a_text_around_or_steers_a_terminal_is_taken_out(string text, string clean) => Assert.Equal(clean, PlainText.Clean(text));

    [Fact]
    public void Cleaning_twice_changes_nothing() => MessageGen.Text.Sample(text =>
    {
        Assert.Equal(PlainText.Clean(text), PlainText.Clean(PlainText.Clean(text)));
        Assert.DoesNotContain(PlainText.CleanLine(text), c => char.IsControl(c));
    });
}
