namespace Bot.News.Loading.Pages;

/// <summary>What a page says of its article. Texts are plain: markup, control and direction characters are gone.</summary>
public sealed record PageArticle
{
    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The author as printed, without «كتب»; null when none is named.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published; where the page does not say, the day in its address; null when there is none either.</summary>
    public StatedTime? Published { get; init; }

    /// <summary>When it was last changed; null when the page does not say.</summary>
    public StatedTime? Updated { get; init; }

    /// <summary>The outlet's section; null when the page names none.</summary>
    public string? Section { get; init; }

    /// <summary>The main picture, absolute, http or https; null when there is none.</summary>
    public Uri? Image { get; init; }

    /// <summary>The language tag as the page writes it (<c>ar</c>, <c>ar-SA</c>); null when it names none.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The address that the page gives itself, absolute, without fragment, on the site that it was found on and never that site's home page; null
    /// when it gives none such.
    /// </summary>
    public Uri? Canonical { get; init; }

    /// <summary>The outlet's name as the page writes it; null when it names none.</summary>
    public string? Outlet { get; init; }

    /// <summary>The paragraphs in page order, joined by line feeds.</summary>
    public required string Text { get; init; }
}
