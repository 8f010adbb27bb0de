using System.Globalization;
using Bot.News.Loading.Feeds.Markup;
using Bot.News.Loading.Feeds.Texts;

namespace Bot.News.Loading.Feeds.Formats;

/// <summary>Reads RSS 0.90 to 2.0, RDF, CDF and Atom 0.3 and 1.0: their elements differ in name, not in meaning.</summary>
internal sealed class XmlFeedReader(XmlEntryReader entries)
{
    private static readonly string[] Titles = ["title", "atom:title", "dc:title"];
    private static readonly string[] Languages = ["language", "dc:language", "atom:language"];
    private static readonly string[] Authors = ["atom:author", "dc:creator"];

    /// <summary>Whether an element begins such a feed.</summary>
    public static bool IsRoot(FeedElement element) =>
        element.Name is "rss" or "rdf" or "rdf:rdf" or "feed" or "atom:feed" or "channel";

    /// <summary>Reads a feed.</summary>
    /// <param name="root">The element that begins it.</param>
    /// <param name="all">All elements of the document: a broken one has entries behind its end.</param>
    /// <param name="maxEntries">How many entries are read.</param>
    public Feed Read(FeedElement root, IReadOnlyList<FeedElement> all, int maxEntries)
    {
        var head = root.Name is "rss" or "rdf" or "rdf:rdf" ? root.Child("channel") ?? root : root;
        var isAtom = root.Name is "feed" or "atom:feed";
        var author = isAtom ? FeedPerson.Names(head.ChildrenInOrder(Authors)) : null;
        var link = FeedLinks.Main(head, site: null);
        return new Feed(
            head.ChildrenInOrder(Titles).Select(t => FeedText.Of(t).Plain).FirstOrDefault(t => t is not null),
            head.ChildrenInOrder(Languages).Select(l => PlainText.CleanOrNull(l.Text)).FirstOrDefault(l => l is not null) ?? head.Language,
            [.. all.Where(e => EntryNames.Contains(e.Name)).Take(maxEntries).Select(e => entries.Read(e, author, link))])
        {
            Link = link,
            TimeToLive = TimeToLive(head),
        };
    }

    // Minutes (RSS 2.0), or a period with how often in it (syndication module of RSS 1.0).
    private static TimeSpan? TimeToLive(FeedElement head)
    {
        if (Number(head.Child("ttl")) is { } minutes)
        {
            return TimeSpan.FromMinutes(minutes);
        }

        var period = head.Child("sy:updateperiod")?.Text.Trim().ToLowerInvariant() switch
        {
            "hourly" => 1,
            "daily" => 24,
            "weekly" => 7 * 24,
            "monthly" => 30 * 24,
            "yearly" => 365 * 24,
            _ => 0,
        };
        return period > 0 ? TimeSpan.FromHours(period) / (Number(head.Child("sy:updatefrequency")) ?? 1) : null;
    }

    private static int? Number(FeedElement? element) =>
        int.TryParse(element?.Text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
