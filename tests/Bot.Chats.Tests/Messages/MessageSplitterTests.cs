using Bot.Chats.Messages;
using Bot.Chats.Tests.Support;
using CsCheck;

namespace Bot.Chats.Tests.Messages;

public sealed class MessageSplitterTests
{
    private const int Limit = 1500;

    [Fact]
    public void Every_part_fits_and_together_they_say_the_same() => MessageGen.Message.Sample(
        message =>
        {
            var parts = MessageSplitter.Split(message, Fits);

            Assert.All(parts, part => Assert.True(Fits(part)));
            Assert.All(parts, part => Assert.NotEmpty(part.Blocks));
            Assert.Equal(MainText(message.Blocks), MainText(parts.SelectMany(part => part.Blocks)));
        },
        iter: 60);

    [Fact]
    public void A_message_that_fits_stays_whole()
    {
        var message = new Message([new Title("ملخص"), new Paragraph("خبر")]);

        Assert.Equal(message.Blocks, Assert.Single(MessageSplitter.Split(message, Fits)).Blocks);
    }

    [Fact]
    public void A_story_is_not_torn_when_a_part_can_hold_it()
    {
        var story = new string('خ', 600);
        var message = new Message([
            new Title("ملخص"),
            new Headline("الأولى"), new Paragraph(story),
            new Headline("الثانية"), new Paragraph(story), new QuotationBlock(new string('ق', 400), "ليلى"),
            new Headline("الثالثة"), new Paragraph(story),
        ]);

        var parts = MessageSplitter.Split(message, Fits);

        Assert.Equal([3, 3, 2], parts.Select(part => part.Blocks.Count));
        Assert.Equal(new Headline("الثانية"), parts[1].Blocks[0]);
    }

    [Fact]
    public void An_event_stays_with_its_quotation_and_sources()
    {
        Block[] happening = [new DatedLine("3 فبراير 2026", new string('ح', 500)), new QuotationBlock(new string('ق', 300), "ليلى"), new LinkRow([new Link("الأفق", new Uri("https://ufuq.test/"))])];

        var parts = MessageSplitter.Split(new Message([new Title("تسلسل الأحداث"), .. happening, .. happening, .. happening]), Fits);

        Assert.Equal([4, 3, 3], parts.Select(part => part.Blocks.Count));
        Assert.All(parts, part => Assert.IsType<LinkRow>(part.Blocks[^1]));
    }

    [Fact]
    public void A_long_quotation_names_its_speaker_once_at_its_end()
    {
        var words = string.Join(' ', Enumerable.Repeat("كلمة", 1000));

        var parts = MessageSplitter.Split(new Message([new QuotationBlock(words, "ليلى")]), Fits).Select(part => (QuotationBlock)part.Blocks.Single()).ToList();

        Assert.True(parts.Count > 3);
        Assert.All(parts.SkipLast(1), part => Assert.Null(part.Speaker));
        Assert.Equal("ليلى", parts[^1].Speaker);
        Assert.Equal(words, string.Join(' ', parts.Select(part => part.Text)));
    }

    [Fact]
    public void A_limit_that_holds_nothing_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => MessageSplitter.Split(new Message([new Paragraph("خبر")]), _ => false));

    private static bool Fits(Message part) => PlainTextRenderer.Render(part).Length <= Limit;

    // What blocks say, without white space; side texts may be shortened and are left out.
    private static string MainText(IEnumerable<Block> blocks) => string.Concat(blocks
        .SelectMany(block => block switch
        {
            Title b => [b.Text],
            Headline b => [b.Text],
            Paragraph b => [b.Text],
            QuotationBlock b => [b.Text],
            DatedLine b => [b.Text],
            LinkRow b => b.Links.Select(l => l.Text),
            CommandLine b => [b.Help],
            Note b => [b.Text],
            _ => Array.Empty<string>(),
        })
        .SelectMany(text => text)
        .Where(c => !char.IsWhiteSpace(c)));
}
