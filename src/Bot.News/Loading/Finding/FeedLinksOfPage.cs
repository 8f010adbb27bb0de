using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Bot.News.Loading.Pages.Blocks;

namespace Bot.News.Loading.Finding;

/// <summary>The addresses on a page that may be those of feeds, each once, in the order of the page. Feeds of readers' comments are left out.</summary>
/// <param name="Named">Those that the page's head names as its feeds (HTML Living Standard, 4.6.7.1).</param>
/// <param name="Linked">Those that it links to like any other address.</param>
internal sealed record FeedLinksOfPage(IReadOnlyList<Uri> Named, IReadOnlyList<Uri> Linked)
{
    private static readonly string[] FeedTypes =
        ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/xml", "text/xml"];

    /// <summary>Reads a page; one that is beyond the limits of pages has none.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Where it came from.</param>
    /// <param name="hints">By which feeds are known.</param>
    public static FeedLinksOfPage Read(string html, Uri url, FeedHints hints)
    {
        if (!PageTree.IsWithinLimits(html) || new HtmlParser().ParseDocument(html) is not { } document || !PageTree.IsWithinLimits(document))
        {
            return new FeedLinksOfPage([], []);
        }

        var home = WebAddress.Resolve(document.QuerySelector("base[href]")?.GetAttribute("href"), url) ?? url;
        var named = Addresses(document.QuerySelectorAll("link[href]").Where(IsFeed), e => e.GetAttribute("title"), home, hints).ToList();
        var linked = Addresses(document.QuerySelectorAll("a[href]"), e => e.TextContent, home, hints)
            .Where(l => hints.MeanFeed(l.Address, l.Text))
            // What others made of a feed stands behind the outlet's own.
            .OrderBy(l => l.Address.Host == url.Host ? 0 : 1);
        return new FeedLinksOfPage([.. named.Select(l => l.Address).Distinct()], [.. linked.Select(l => l.Address).Distinct()]);
    }

    private static IEnumerable<(Uri Address, string Text)> Addresses(IEnumerable<IElement> elements, Func<IElement, string?> text, Uri home, FeedHints hints) =>
        from element in elements
        let address = WebAddress.Resolve(element.GetAttribute("href"), home)
        where address is not null
        let link = (Address: address, Text: PlainText.Clean(text(element)))
        where !hints.MeanReplies(link.Address, link.Text)
        select link;

    private static bool IsFeed(IElement link)
    {
        var type = (link.GetAttribute("type") ?? "").Split(';')[0].Trim().ToLowerInvariant();
        var relations = (link.GetAttribute("rel") ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return (relations.Contains("alternate", StringComparer.Ordinal) && FeedTypes.Contains(type, StringComparer.Ordinal)) || relations.Contains("feed", StringComparer.Ordinal);
    }
}
