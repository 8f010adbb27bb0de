using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;

namespace Bot.News.Loading.Feeds;

/// <summary>From the library's feed to ours.</summary>
internal static class EntryReader
{
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace DublinCoreTerms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static Feed ToFeed(CodeHollow.FeedReader.Feed feed, Uri? url)
    {
        var root = feed.SpecificFeed.Element;
        var language = feed.Language ?? root?.Attribute(XNamespace.Xml + "lang")?.Value ?? root?.Element(DublinCore + "language")?.Value;
        return new Feed(ToText(feed.Title), PlainText.CleanOrNull(language), [.. feed.Items.Select(i => ToEntry(i, url))])
        {
            Link = WebAddress.Resolve(feed.Link, url),
            TimeToLive = root?.Descendants("ttl").FirstOrDefault()?.Value is { } ttl
                && int.TryParse(ttl, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var minutes)
                && minutes > 0
                    ? TimeSpan.FromMinutes(minutes)
                    : null,
        };
    }

    private static FeedEntry ToEntry(FeedItem item, Uri? url)
    {
        // The library reads dates in the culture of the feed or of the machine, so its dates are not used but the texts.
        var element = item.SpecificItem.Element;
        var published = FeedTime.Read(item.PublishingDateString) ?? FeedTime.Read(element.Element(DublinCore + "date")?.Value);
        var updated = FeedTime.Read((element.Element(Atom + "updated") ?? element.Element(DublinCoreTerms + "modified"))?.Value);
        return new FeedEntry
        {
            Id = PlainText.CleanOrNull(item.Id),
            Title = ToText(item.Title),
            Link = ToLink(item, url),
            Published = published ?? updated,
            Updated = updated,
            Author = ToText(AuthorOf(item) ?? element.Element(DublinCore + "creator")?.Value),
            Summary = ToText(item.Description),
            Content = string.IsNullOrWhiteSpace(item.Content) ? null : item.Content,
            Categories = [.. CategoriesOf(item).Select(ToText).OfType<string>()],
        };
    }

    private static string? AuthorOf(FeedItem item) => item.SpecificItem switch
    {
        AtomFeedItem atom => PlainText.CleanOrNull(atom.Author?.Name),
        _ => PlainText.CleanOrNull(item.Author),
    };

    // Atom keeps a category in an attribute, which the library leaves out.
    private static IEnumerable<string?> CategoriesOf(FeedItem item) => item.SpecificItem is AtomFeedItem
        ? item.SpecificItem.Element.Elements(Atom + "category").Select(c => c.Attribute("label")?.Value ?? c.Attribute("term")?.Value)
        : item.Categories ?? [];

    private static Uri? ToLink(FeedItem item, Uri? url)
    {
        var text = item.SpecificItem is AtomFeedItem atom ? MainLink(atom) : item.Link;
        // A guid is a link unless it says otherwise (RSS 2.0); real feeds that leave the link out rely on it.
        return WebAddress.Resolve(text, url) ?? WebAddress.Resolve(item.Id, null);
    }

    private static string? MainLink(AtomFeedItem atom) =>
        (atom.Links.FirstOrDefault(l => string.IsNullOrEmpty(l.Relation) || l.Relation == "alternate") ?? atom.Links.FirstOrDefault())?.Href;

    private static string? ToText(string? markup)
    {
        if (string.IsNullOrWhiteSpace(markup) || markup.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return PlainText.CleanOrNull(markup);
        }

        return PlainText.CleanOrNull(new HtmlParser().ParseDocument(markup).Body?.TextContent);
    }
}
