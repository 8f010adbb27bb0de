using Bot.News.Loading.Pages;

namespace Bot.News.Loading.Feeds;

/// <summary>One entry of a feed. Texts are plain: markup, control and direction characters are gone.</summary>
public sealed record FeedEntry
{
    /// <summary>The outlet's own key (RSS guid, Atom id); null when it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The headline; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The article's page, absolute, http or https, otherwise as the outlet wrote it (<see cref="Uri.OriginalString"/>); null when there is none.</summary>
    public Uri? Link { get; init; }

    /// <summary>When it was published, else when it was changed, in the feed's offset; null when the feed says neither, or unreadably.</summary>
    public StatedTime? Published { get; init; }

    /// <summary>When it was last changed; null when the feed does not say.</summary>
    public StatedTime? Updated { get; init; }

    /// <summary>Who wrote it: names, several between commas, or a mail address where no name is given; null when the feed does not say.</summary>
    public string? Author { get; init; }

    /// <summary>What the outlet says about it in short, else the text of its content; null when it says nothing.</summary>
    public string? Summary { get; init; }

    /// <summary>
    /// What the feed gives of the article's own text, as HTML from outside that nothing has cleaned yet; null when it gives none. It may be
    /// the whole text, its beginning, or the same as the summary.
    /// </summary>
    public string? Content { get; init; }

    /// <summary>The outlet's categories and keywords in feed order, each once; empty when there are none.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];
}
