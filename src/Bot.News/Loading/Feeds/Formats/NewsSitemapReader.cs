using Bot.News.Loading.Feeds.Markup;
using Bot.News.Loading.Feeds.Texts;
using Bot.News.Loading.Feeds.Times;

namespace Bot.News.Loading.Feeds.Formats;

/// <summary>Reads news sitemaps (sitemaps.org with Google's news extension).</summary>
internal sealed class NewsSitemapReader(FeedTimeReader times)
{
    /// <summary>Whether an element begins a sitemap.</summary>
    public static bool IsRoot(FeedElement element) => element.Name is "urlset";

    /// <summary>Reads a sitemap; null when it lists no news.</summary>
    public Feed? Read(FeedElement root, int maxEntries)
    {
        var news = root.Children.Where(u => u.Name == "url" && u.Child("news:news") is not null).Take(maxEntries).ToList();
        if (news.Count == 0)
        {
            return null;
        }

        // Each entry repeats its outlet.
        var outlet = news[0].Child("news:news")!.Child("news:publication");
        return new Feed(Text(outlet, "news:name"), Text(outlet, "news:language"), [.. news.Select(ToEntry)]);
    }

    private FeedEntry ToEntry(FeedElement url)
    {
        var news = url.Child("news:news")!;
        var updated = times.Read(url.Child("lastmod")?.Text);
        return new FeedEntry
        {
            Title = Text(news, "news:title"),
            Link = WebAddress.Resolve(url.Child("loc")?.Text, url.Base),
            Published = times.Read(news.Child("news:publication_date")?.Text) ?? updated,
            Updated = updated,
            Categories = FeedCategories.Clean(news.Children.Where(c => c.Name is "news:keywords" or "news:genres").SelectMany(c => FeedCategories.Keywords(c.Text))),
        };
    }

    private static string? Text(FeedElement? parent, string name) => parent?.Child(name) is { } element ? FeedText.Of(element).Plain : null;
}
