namespace Bot.News.Loading.Pages.Metadata;

/// <summary>What the head of a page says of its article; each member is null where it says nothing.</summary>
internal sealed record PageMetadata
{
    /// <summary>The headline, possibly with the outlet's name behind it.</summary>
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public StatedTime? Published { get; init; }

    public StatedTime? Updated { get; init; }

    public string? Section { get; init; }

    public Uri? Image { get; init; }

    public string? Language { get; init; }

    public string? Outlet { get; init; }

    /// <summary>The whole text; line feeds may stand between paragraphs.</summary>
    public string? Body { get; init; }

    /// <summary>The outlet's own summary for search engines and social networks.</summary>
    public string? Description { get; init; }

    /// <summary>The address of the page that the article is the main matter of, as written.</summary>
    public string? MainPage { get; init; }

    /// <summary>Whether the head calls the page an article; false where it calls it otherwise or nothing.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether the head calls the page a video.</summary>
    public bool IsVideo { get; init; }

    /// <summary>Whether the head says that the article has to be paid for.</summary>
    public bool IsBehindPaywall { get; init; }

    /// <summary>This, filled up from another one where it says nothing.</summary>
    public PageMetadata Or(PageMetadata other) => new()
    {
        Title = Title ?? other.Title,
        Byline = Byline ?? other.Byline,
        Published = Published ?? other.Published,
        Updated = Updated ?? other.Updated,
        Section = Section ?? other.Section,
        Image = Image ?? other.Image,
        Language = Language ?? other.Language,
        Outlet = Outlet ?? other.Outlet,
        Body = Body ?? other.Body,
        Description = Description ?? other.Description,
        MainPage = MainPage ?? other.MainPage,
        IsVideo = IsVideo || other.IsVideo,
        IsBehindPaywall = IsBehindPaywall || other.IsBehindPaywall,
        IsArticle = IsArticle || other.IsArticle,
    };
}
