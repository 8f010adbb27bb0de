using Bot.Chats.Wording;
using Bot.News;
using Microsoft.Extensions.Options;

namespace Bot.Chats.Messages;

/// <summary>Tells a <see cref="Timeline"/> as a <see cref="Message"/>: for commands and the command line alike.</summary>
public sealed class TimelineMessage(Texts texts, DateTexts dates, IOptions<ChatOptions> options)
{
    // One proves the line, others show how widely it was told; what the whole day's outlets wrote would drown it.
    private const int MostSources = 3;

    /// <summary>The title with the names, then the newest events, oldest first; names that the news does not know are named.</summary>
    public Message Of(Timeline timeline)
    {
        var unknown = timeline.Unknown.Count == 0
            ? []
            : new Block[] { new Note(texts.Format("timeline.unknown", ("words", string.Join(texts["list.comma"], timeline.Unknown)))) };
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
        yield return new DatedLine(dates.Partial(happening.Date, happening.IsExpected), happening.ToldBy is null ? happening.Text : $"{happening.ToldBy}: {happening.Text}");

        // Most sentences hold their quotation; printed twice it would only be longer.
        if (happening.Quote is { } quote && !happening.Text.Contains(quote, StringComparison.Ordinal))
        {
            yield return new QuotationBlock(quote, happening.Speaker);
        }

        if (happening.Links.Count > 0)
        {
            var sources = happening.Links.DistinctBy(link => link.Outlet, StringComparer.Ordinal).Take(MostSources);
            yield return new LinkRow([.. sources.Select(link => new Link(link.Outlet, link.Url))]);
        }
    }
}
