using Bot.News.Loading.Feeds;
using Bot.News.Loading.Pages;

namespace Bot.News.Loading;

/// <summary>Joins what a page and its feed entry say into an article.</summary>
internal sealed class ArticleMaker(ArticleAddresses addresses, TimeProvider time)
{
    /// <summary>The article that an entry of a source's feed leads to.</summary>
    /// <param name="source">The source.</param>
    /// <param name="entry">The feed entry, whose link gives the id: where it redirects to may change.</param>
    /// <param name="page">Its page.</param>
    public LoadedArticle FromEntry(Source source, NewEntry entry, PageLoad.Loaded page)
    {
        var zone = source.TimeZone is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : null;
        var loaded = FromEntry(source.Name, zone, entry, page);
        return loaded with { Article = loaded.Article with { Section = loaded.Article.Section ?? source.Topics.FirstOrDefault() } };
    }

    /// <summary>The article that an entry of a feed leads to, where nothing is known of the outlet but its name.</summary>
    public LoadedArticle FromEntry(string outlet, NewEntry entry, PageLoad.Loaded page) => FromEntry(outlet, zone: null, entry, page);

    /// <summary>The article of a page that no feed led to; null when the page does not say when it was published.</summary>
    public LoadedArticle? FromPage(Uri link, PageLoad.Loaded page) => page.Article.Published is { } published
        ? Make(page.Article.Outlet ?? link.Host, link, page, published.Time, page.Article.Updated?.Time)
        : null;

    private LoadedArticle FromEntry(string outlet, TimeZoneInfo? zone, NewEntry found, PageLoad.Loaded page)
    {
        var (article, entry) = (page.Article, found.Entry);
        // A time without a zone is guessed by the outlet's at best.
        var published = (new[] { article.Published, entry.Published }.FirstOrDefault(t => t is { IsZoneStated: true }) ?? entry.Published ?? article.Published)?.In(zone)
            // New in the feed and undated: it came up just now.
            ?? new StatedTime(time.GetUtcNow(), IsZoneStated: true).In(zone);
        var updated = article.Updated?.In(zone) ?? (entry.Updated?.In(zone) is { } later && later > published ? later : null);
        var loaded = Make(outlet, found.Link, page, published, updated);
        return loaded with
        {
            Article = loaded.Article with { Section = article.Section ?? entry.Categories.FirstOrDefault(), Byline = article.Byline ?? entry.Author },
            Entry = found.Identity,
        };
    }

    private LoadedArticle Make(string outlet, Uri link, PageLoad.Loaded page, DateTimeOffset published, DateTimeOffset? updated)
    {
        var article = new Article
        {
            Id = addresses.IdOf(link),
            Outlet = outlet,
            Url = AddressOf(page),
            Title = page.Article.Title,
            Published = published,
            Updated = updated,
            Section = page.Article.Section,
            Byline = page.Article.Byline,
            Image = page.Article.Image,
            Text = page.Article.Text,
        };
        return new LoadedArticle(article) { Addresses = page.Article.Canonical is { } canonical ? [link, page.Url, canonical] : [link, page.Url] };
    }

    // The outlet's own spelling of the address, but only where it is the same one: templates state wrong ones.
    private Uri AddressOf(PageLoad.Loaded page) =>
        addresses.Clean(page.Article.Canonical is { } canonical && addresses.IdOf(canonical) == addresses.IdOf(page.Url) ? canonical : page.Url);
}
