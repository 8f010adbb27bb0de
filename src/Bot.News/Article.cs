namespace Bot.News;

/// <summary>One article of one outlet, as its page gives it: clean text, nothing added.</summary>
public sealed record Article
{
    /// <summary>Stable and unique over all outlets: given by an archive, else made from the address that led to it (<see cref="Loading.ArticleAddresses"/>).</summary>
    public required string Id { get; init; }

    /// <summary>The outlet's name as people know it («الأفق»).</summary>
    public required string Outlet { get; init; }

    /// <summary>The page that people can open.</summary>
    public required Uri Url { get; init; }

    /// <summary>The headline, one line.</summary>
    public required string Title { get; init; }

    /// <summary>First publication. Its offset is the outlet's, so that «أمس» means the outlet's yesterday.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>Last update that the page states; null when it states none.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The outlet's own section or the source's topic («سياسة»); null when unknown.</summary>
    public string? Section { get; init; }

    /// <summary>The author as printed, without «كتب»; null when none.</summary>
    public string? Byline { get; init; }

    /// <summary>The main picture; null when none.</summary>
    public Uri? Image { get; init; }

    /// <summary>The body: paragraphs in page order between line feeds, without byline, captions and related boxes.</summary>
    public required string Text { get; init; }
}
