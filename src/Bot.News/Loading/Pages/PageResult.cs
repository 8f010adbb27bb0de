namespace Bot.News.Loading.Pages;

/// <summary>What came of reading a page.</summary>
public abstract record PageResult
{
    private PageResult()
    {
    }

    /// <summary>The page holds one article.</summary>
    /// <param name="Article">The article.</param>
    public sealed record Found(PageArticle Article) : PageResult;

    /// <summary>The page is a list, a shell or otherwise no article.</summary>
    /// <param name="Reason">Why, one English sentence for the operator.</param>
    public sealed record NoArticle(string Reason) : PageResult;
}
