using Bot.Chats.Wording;
using Bot.News;
using Microsoft.Extensions.Options;

namespace Bot.Chats.Messages;

/// <summary>Tells a <see cref="Timeline"/> as a <see cref="Message"/>: for commands and the command line alike.</summary>
public sealed class TimelineMessage(Texts texts, DateTexts dates, IOptions<ChatOptions> options)
{
    /// <summary>The title with the names, then the newest events, oldest first; names that the news does not know are named.</summary>
    public Message Of(Timeline timeline)
    {
        var unknown = timeline.Unknown.Count == 0
            ? []
            : new Block[] { new Paragraph(texts.Format("timeline.unknown", ("words", string.Join(texts["list.comma"], timeline.Unknown)))) };
        if (timeline.Events.Count > 0)
        {
            return new Message([TitleOf(timeline), .. unknown, .. Older(timeline), .. Shown(timeline).SelectMany(BlocksOf)]);
        }

        return new Message(timeline.Names.Count == 0 && unknown.Length > 0
            ? unknown
            : [.. unknown, new Paragraph(texts.Format("timeline.none", ("names", NamesOf(timeline))))]);
    }

    private IEnumerable<TimelineEvent> Shown(Timeline timeline) => timeline.Events.TakeLast(options.Value.EventsPerTimeline);

    private Title TitleOf(Timeline timeline) => new(texts.Format("timeline.title", ("names", NamesOf(timeline))));

    private string NamesOf(Timeline timeline) => string.Join(texts["list.and"], timeline.Names.Count > 0 ? timeline.Names : timeline.Query);

    private IEnumerable<Block> Older(Timeline timeline)
    {
        var older = timeline.Events.Count - options.Value.EventsPerTimeline;
        return older > 0 ? [new Note(texts.Count("timeline.older", older))] : [];
    }

    private IEnumerable<Block> BlocksOf(TimelineEvent happening)
    {
        var source = happening.Links.Count > 0 ? new Link(happening.Links[0].Outlet, happening.Links[0].Url) : null;
        yield return new DatedLine(dates.Partial(happening.Date, happening.IsExpected), happening.Text, source);

        // Most sentences hold their quotation; printed twice it would only be longer.
        if (happening.Quote is { } quote && !happening.Text.Contains(quote, StringComparison.Ordinal))
        {
            yield return new QuotationBlock(quote, happening.Speaker);
        }
    }
}
