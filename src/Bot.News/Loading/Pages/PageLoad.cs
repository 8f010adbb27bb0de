namespace Bot.News.Loading.Pages;

/// <summary>What came of fetching and reading a page.</summary>
internal abstract record PageLoad
{
    private PageLoad()
    {
    }

    /// <summary>The page gave an article.</summary>
    /// <param name="Url">Where it was found, after redirects.</param>
    /// <param name="Article">The article.</param>
    public sealed record Loaded(Uri Url, PageArticle Article) : PageLoad;

    /// <summary>The page gave none.</summary>
    /// <param name="Reason">Why, one English sentence for the operator.</param>
    /// <param name="IsLasting">Whether asking again soon is in vain.</param>
    /// <param name="NotBefore">When the host may be asked again; null when it named no time.</param>
    public sealed record Failed(string Reason, bool IsLasting, DateTimeOffset? NotBefore = null) : PageLoad;
}
