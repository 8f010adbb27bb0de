using Bot.News.Loading.Feeds.Markup;
using Bot.News.Loading.Feeds.Texts;
using Bot.News.Loading.Feeds.Times;
using Bot.News.Loading.Pages;

namespace Bot.News.Loading.Feeds.Formats;

/// <summary>Reads an entry of an XML feed. Of the elements that may hold a field, those that mean it most exactly come first.</summary>
internal sealed class XmlEntryReader(FeedTimeReader times)
{
    private static readonly string[] Ids = ["guid", "atom:id", "id"];
    private static readonly string[] Titles = ["title", "atom:title", "dc:title", "media:title", "itunes:title"];
    private static readonly string[] Authors = ["atom:author", "author", "dc:creator", "dc:author", "itunes:author"];
    private static readonly string[] Summaries =
        ["description", "atom:summary", "summary", "abstract", "dc:description", "dcterms:abstract", "itunes:summary", "media:description", "itunes:subtitle"];

    private static readonly string[] Contents = ["content:encoded", "atom:content", "content", "xhtml:body", "xhtml:div", "body", "fullitem"];
    private static readonly string[] Publications = ["pubdate", "atom:published", "published", "atom:issued", "issued", "dcterms:issued", "dcterms:available"];
    private static readonly string[] Creations = ["atom:created", "created", "dcterms:created", "date", "dcterms:date"];
    private static readonly string[] Changes = ["atom:updated", "updated", "atom:modified", "modified", "dcterms:modified", "dc:date"];
    private static readonly string[] MediaBoxes = ["media:group", "media:content"];

    /// <summary>Reads an entry.</summary>
    /// <param name="entry">The element.</param>
    /// <param name="feedAuthor">Who wrote what names no author (RFC 4287, 4.2.1); null when nobody.</param>
    /// <param name="site">The feed's own page; null when unknown.</param>
    public FeedEntry Read(FeedElement entry, string? feedAuthor, Uri? site)
    {
        var summary = FirstText(entry, Summaries, t => t.Plain);
        var content = FirstText(entry, Contents, t => t.Html);
        var updated = FirstTime(entry, Changes) ?? times.Read(entry.Attribute("lastmod"));
        return new FeedEntry
        {
            Id = IdOf(entry),
            Title = FirstText(entry, Titles, t => t.Plain)?.Plain,
            Link = FeedLinks.Main(entry, site),
            Published = FirstTime(entry, Publications) ?? FirstTime(entry, Creations) ?? updated,
            Updated = updated,
            Author = FeedPerson.Names(entry.ChildrenInOrder(Authors)) ?? SourceAuthor(entry) ?? feedAuthor,
            Summary = (summary ?? content)?.Plain,
            Content = (content ?? summary)?.Html,
            Categories = FeedCategories.Of(entry),
        };
    }

    // The first that holds something: many feeds leave the better element empty.
    private static FeedText? FirstText(FeedElement entry, string[] names, Func<FeedText, string?> use)
    {
        var media = entry.ChildrenInOrder(MediaBoxes).SelectMany(m => m.Descendants()).Where(e => names.Contains(e.Name, StringComparer.Ordinal));
        foreach (var element in entry.ChildrenInOrder(names).Concat(media))
        {
            var text = FeedText.Of(element);
            if (use(text) is not null)
            {
                return text;
            }
        }

        return null;
    }

    private StatedTime? FirstTime(FeedElement entry, string[] names) =>
        entry.ChildrenInOrder(names).Select(e => times.Read(e.Text)).FirstOrDefault(t => t is not null);

    private static string? SourceAuthor(FeedElement entry) =>
        entry.Child("atom:source") is { } source ? FeedPerson.Names(source.ChildrenInOrder(Authors)) : null;

    private static string? IdOf(FeedElement entry)
    {
        foreach (var element in entry.ChildrenInOrder(Ids))
        {
            if (PlainText.CleanOrNull(element.Text) is { } id)
            {
                // An id that is a path is an address, which the feed left relative.
                return id[0] == '/' && FeedLinks.IsAddress(element) ? WebAddress.Resolve(id, element.Base)?.OriginalString ?? id : id;
            }
        }

        return PlainText.CleanOrNull(entry.Attribute("rdf:about")) ?? PlainText.CleanOrNull(entry.Child("dc:identifier")?.Text);
    }
}
