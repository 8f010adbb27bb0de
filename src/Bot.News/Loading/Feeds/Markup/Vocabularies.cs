namespace Bot.News.Loading.Feeds.Markup;

/// <summary>
/// The XML namespaces that feeds use, each with its usual prefix: an element is known by it, whatever prefix the feed chose. RSS and the
/// sitemaps have none; Atom of every version has one, since its elements also stand in RSS.
/// </summary>
internal static class Vocabularies
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["purl.org/rss/1.0"] = "",
        ["purl.org/net/rss1.1"] = "",
        ["my.netscape.com/rdf/simple/0.9"] = "",
        ["channel.netscape.com/rdf/simple/0.9"] = "",
        ["my.netscape.com/publish/formats/rss-0.91.dtd"] = "",
        ["backend.userland.com/rss"] = "",
        ["backend.userland.com/rss2"] = "",
        ["backend.userland.com/rss091"] = "",
        ["backend.userland.com/rss092"] = "",
        ["backend.userland.com/rss093"] = "",
        ["blogs.law.harvard.edu/tech/rss"] = "",
        ["cyber.law.harvard.edu/rss"] = "",
        ["www.sitemaps.org/schemas/sitemap/0.9"] = "",
        ["www.google.com/schemas/sitemap/0.84"] = "",
        ["www.w3.org/2005/atom"] = "atom",
        ["purl.org/atom/ns"] = "atom",
        ["purl.org/atom"] = "atom",
        ["example.com/newformat"] = "atom",
        ["www.w3.org/1999/02/22-rdf-syntax-ns"] = "rdf",
        ["www.w3.org/1999/xhtml"] = "xhtml",
        ["www.w3.org/xml/1998/namespace"] = "xml",
        ["purl.org/dc/elements/1.0"] = "dc",
        ["purl.org/dc/elements/1.1"] = "dc",
        ["purl.org/dc/terms"] = "dcterms",
        ["purl.org/rss/1.0/modules/content"] = "content",
        ["purl.org/rss/1.0/modules/syndication"] = "sy",
        ["search.yahoo.com/mrss"] = "media",
        ["search.yahoo.com/rss"] = "media",
        ["www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["example.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
        ["www.google.com/schemas/sitemap-news/0.9"] = "news",
    };

    /// <summary>The usual prefix of a namespace; null for one that is not known.</summary>
    public static string? PrefixOf(string name)
    {
        var start = name.IndexOf("://", StringComparison.Ordinal);
        return Prefixes.GetValueOrDefault((start < 0 ? name : name[(start + 3)..]).Trim().TrimEnd('/', '#'));
    }
}
