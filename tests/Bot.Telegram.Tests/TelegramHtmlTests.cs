using Bot.Chats.Tests.Support;
using BotApiServer;
using CsCheck;

namespace Bot.Telegram.Tests;

public sealed class TelegramHtmlTests
{
    [Fact]
    public void Any_escaped_text_is_valid_markup_that_parses_to_the_text() => Gen.OneOf(Gen.String, MessageGen.Text).Sample(text =>
    {
        var parsed = HtmlParser.Parse(TelegramHtml.Escape(text));

        Assert.Equal(text, parsed.Text);
        Assert.Empty(parsed.Entities);
    });

    [Fact]
    public void Any_message_is_valid_markup_as_long_as_it_is_measured() => MessageGen.Message.Sample(
        message =>
        {
            var html = new TelegramHtmlRenderer(isRightToLeft: true).Render(message);

            var parsed = HtmlParser.Parse(html);

            var (length, entities) = TelegramHtml.Measure(html);
            Assert.Equal(parsed.Text.Length, length);
            Assert.True(entities >= parsed.Entities.Count);
            Assert.DoesNotContain(parsed.Text, c => c is '\u202E' or '\u2067' or '\0');
        },
        iter: 200);
}
