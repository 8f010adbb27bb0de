using System.Globalization;
using System.Xml.Linq;

namespace Bot.Newsroom.Pages;

/// <summary>Makes an outlet's RSS 2.0 feed: all its articles, newest first.</summary>
internal static class OutletFeed
{
    private static readonly XNamespace Creator = "http://purl.org/dc/elements/1.1/";

    /// <param name="outletAddress">Where the outlet is served, with a slash at the end.</param>
    /// <returns>The document in UTF-8.</returns>
    public static byte[] Write(Outlet outlet, Uri outletAddress)
    {
        var channel = new XElement(
            "channel",
            new XElement("title", outlet.FeedTitle),
            new XElement("link", outletAddress.AbsoluteUri),
            new XElement("description", outlet.Name),
            new XElement("language", outlet.Language),
            new XElement("lastBuildDate", Date(outlet.Articles.Max(a => a.LastChange))),
            outlet.Articles.Select(a => Item(a, outletAddress)));
        using var stream = new MemoryStream();
        new XDocument(new XElement("rss", new XAttribute("version", "2.0"), new XAttribute(XNamespace.Xmlns + "dc", Creator), channel)).Save(stream);
        return stream.ToArray();
    }

    private static XElement Item(NewsroomArticle article, Uri outletAddress)
    {
        var url = new Uri(outletAddress, article.Slug).AbsoluteUri;
        return new XElement(
            "item",
            new XElement("title", article.Title),
            new XElement("link", url),
            new XElement("guid", new XAttribute("isPermaLink", "true"), url),
            new XElement("pubDate", Date(article.Published)),
            article.Summary is null ? null : new XElement("description", article.Summary),
            article.Section is null ? null : new XElement("category", article.Section),
            article.Author is null ? null : new XElement(Creator + "creator", article.Author));
    }

    private static string Date(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);
}
