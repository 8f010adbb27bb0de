using Bot.Chats.Wording;
using Bot.News;

namespace Bot.Chats.Messages;

/// <summary>Tells a <see cref="Digest"/> as a <see cref="Message"/>: for commands, daily digests and the command line alike.</summary>
public sealed class DigestMessage(Texts texts, DateTexts dates)
{
    /// <summary>The title with the day, then each story; a day without news says so.</summary>
    public Message Of(Digest digest)
    {
        var title = new Title(texts.Format("digest.title", ("day", dates.Day(digest.Day))));
        return digest.Stories.Count == 0
            ? new Message([title, new Paragraph(texts["digest.empty"])])
            : new Message([title, .. digest.Stories.SelectMany(BlocksOf)]);
    }

    private IEnumerable<Block> BlocksOf(DigestStory story)
    {
        yield return new Headline(story.IsUpdate ? texts.Format("digest.update", ("headline", story.Headline)) : story.Headline);
        if (story.Summary.Count > 0)
        {
            yield return new Paragraph(string.Join(' ', story.Summary));
        }

        if (story.Quote is { } quote)
        {
            yield return new QuotationBlock(quote.Text, quote.Speaker);
        }

        foreach (var date in story.Dates)
        {
            yield return new DatedLine(dates.Partial(date.Date, date.IsExpected), date.Text);
        }

        if (story.Links.Count > 0)
        {
            yield return new LinkRow([.. story.Links.Select(link => new Link(link.Outlet, link.Url))]);
        }
    }
}
