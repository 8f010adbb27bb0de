using Bot.News.Loading.Feeds;
using Bot.News.Loading.Pages;

namespace Bot.News.Loading;

/// <summary>Joins what a page and its feed entry say into an article.</summary>
internal sealed class ArticleMaker(TimeProvider time)
{
    /// <summary>The article.</summary>
    /// <param name="outlet">The outlet's name.</param>
    /// <param name="topics">Topics of the source, for an article that names no section.</param>
    /// <param name="entry">The feed entry.</param>
    /// <param name="link">The entry's address, which gives the id: where it redirects to may change.</param>
    /// <param name="page">Its page.</param>
    public Article FromEntry(string outlet, IReadOnlyList<string> topics, FeedEntry entry, Uri link, PageLoad.Loaded page)
    {
        var article = page.Article;
        // A page's time without zone is hours off in an unknown direction; the feed's has one.
        var published = (article.IsZoneStated ? article.Published ?? entry.Published : entry.Published ?? article.Published)
            // New in the feed and undated: it came up just now.
            ?? time.GetUtcNow();
        return Make(outlet, link, page, published) with
        {
            Updated = article.Updated ?? (entry.Updated > published ? entry.Updated : null),
            Section = article.Section ?? entry.Categories.FirstOrDefault() ?? topics.FirstOrDefault(),
            Byline = article.Byline ?? entry.Author,
        };
    }

    /// <summary>The article of a page that no feed led to; null when the page does not say when it was published.</summary>
    public static Article? FromPage(Uri link, PageLoad.Loaded page) => page.Article.Published is { } published
        ? Make(page.Article.Outlet ?? link.Host, link, page, published)
        : null;

    private static Article Make(string outlet, Uri link, PageLoad.Loaded page, DateTimeOffset published) => new()
    {
        Id = ArticleId.FromUrl(link),
        Outlet = outlet,
        Url = page.Url,
        Title = page.Article.Title,
        Published = published,
        Updated = page.Article.Updated,
        Section = page.Article.Section,
        Byline = page.Article.Byline,
        Image = page.Article.Image,
        Text = page.Article.Text,
    };
}
