using Bot.News.Loading.Feeds.Markup;

namespace Bot.News.Loading.Feeds.Formats;

/// <summary>The link of a feed or an entry to its page.</summary>
internal static class FeedLinks
{
    private static readonly string[] Links = ["link", "atom:link"];

    // What leads to no page: the feed itself, its neighbours, editing, replies, media.
    private static readonly HashSet<string> OtherRelations = new(StringComparer.Ordinal)
    {
        "self", "edit", "service.edit", "service.post", "service.feed", "edit-media", "enclosure", "replies", "hub", "next", "prev", "previous", "first", "last",
        "current", "search", "license", "icon", "author", "up", "start", "http://schemas.google.com/g/2005#feed", "http://schemas.google.com/g/2005#post",
    };

    /// <summary>The page's address, absolute, http or https; null when there is none.</summary>
    /// <param name="element">The feed or entry.</param>
    /// <param name="site">What a relative address is relative to where nothing else is known: the feed's own page; null when unknown too.</param>
    public static Uri? Main(FeedElement element, Uri? site)
    {
        // What a feed service calls the outlet's own address stands before its own, which dies with it.
        var original = element.Child("feedburner:origlink");
        var links = element.ChildrenInOrder(Links).ToList();
        return (original is null ? null : WebAddress.Resolve(original.Text, original.Base))
            ?? links.OrderBy(Rank).Where(l => Rank(l) < int.MaxValue).Select(l => Address(l, site)).FirstOrDefault(a => a is not null)
            ?? (element.Attribute("href") is { } href ? WebAddress.Resolve(href, element.Base) : null)
            ?? Content(element)
            ?? Permalink(element);
    }

    /// <summary>Whether an id is an address too, which a guid may deny.</summary>
    public static bool IsAddress(FeedElement id) => id.Attribute("ispermalink")?.Trim().ToLowerInvariant() is not "false";

    // The lower, the more exactly it means the page (RFC 4287, 4.2.7.2).
    private static int Rank(FeedElement link)
    {
        var relation = link.Attribute("rel")?.Trim().ToLowerInvariant() ?? "";
        var isPage = link.Attribute("type")?.Trim().ToLowerInvariant() is null or "" or "text/html" or "application/xhtml+xml";
        return relation switch
        {
            "" or "alternate" or "http://www.iana.org/assignments/relation/alternate" => isPage ? 0 : 1,
            _ when OtherRelations.Contains(relation) => int.MaxValue,
            _ => 2,
        };
    }

    // Addresses escaped twice are common, and no address means «&amp;».
    private static Uri? Address(FeedElement link, Uri? site) => WebAddress.Resolve(
        (PlainText.CleanOrNull(link.Attribute("href")) ?? PlainText.Clean(link.Text)).Replace("&amp;", "&", StringComparison.Ordinal), link.Base ?? site);

    // Atom may keep the content elsewhere: that is the page.
    private static Uri? Content(FeedElement entry) =>
        entry.Child("atom:content") is { } content && content.Attribute("src") is { } source ? WebAddress.Resolve(source, content.Base) : null;

    // A guid is an address unless it says otherwise (RSS 2.0), and real feeds that leave the link out rely on it.
    private static Uri? Permalink(FeedElement entry)
    {
        var id = entry.Child("guid") ?? entry.Child("atom:id") ?? entry.Child("id");
        var text = id is null ? entry.Attribute("rdf:about") : IsAddress(id) ? id.Text : null;
        return WebAddress.Resolve(text, text is ['/', ..] ? (id ?? entry).Base : null);
    }
}
