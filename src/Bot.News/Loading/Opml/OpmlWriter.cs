using System.Text;
using System.Xml;

namespace Bot.News.Loading.Opml;

/// <summary>
/// Writes lists of feeds in OPML 2.0. A feed stands in a folder named by its first topic, that in one named by the next is inside it, and so on: what
/// <see cref="OpmlReader"/> reads again is the same.
/// </summary>
public static class OpmlWriter
{
    /// <summary>Writes a list.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="feeds">The feeds; those of the same topics come together, where the first of them is.</param>
    /// <returns>The document in UTF-8.</returns>
    public static byte[] Write(string title, IEnumerable<OpmlFeed> feeds)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("opml");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("head");
            xml.WriteElementString("title", PlainText.Clean(title));
            xml.WriteEndElement();
            xml.WriteStartElement("body");
            WriteFolder(xml, [.. feeds], depth: 0);
        }

        return bytes.ToArray();
    }

    private static void WriteFolder(XmlWriter xml, IReadOnlyList<OpmlFeed> feeds, int depth)
    {
        foreach (var feed in feeds.Where(f => f.Topics.Count == depth))
        {
            Write(xml, feed);
        }

        foreach (var folder in feeds.Where(f => f.Topics.Count > depth).GroupBy(f => f.Topics[depth], StringComparer.Ordinal))
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("text", PlainText.Clean(folder.Key));
            WriteFolder(xml, [.. folder], depth + 1);
            xml.WriteEndElement();
        }
    }

    private static void Write(XmlWriter xml, OpmlFeed feed)
    {
        var name = PlainText.CleanOrNull(feed.Title) ?? feed.Address.Host;
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("text", name);
        xml.WriteAttributeString("title", name);
        xml.WriteAttributeString("xmlUrl", feed.Address.AbsoluteUri);
        if (feed.Home is { } home)
        {
            xml.WriteAttributeString("htmlUrl", home.AbsoluteUri);
        }

        xml.WriteEndElement();
    }
}
