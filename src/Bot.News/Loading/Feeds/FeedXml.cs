using System.Xml;
using System.Xml.Linq;

namespace Bot.News.Loading.Feeds;

/// <summary>Reads hostile XML: no document type is read and nothing that it names, depth and entries are limited.</summary>
internal static class FeedXml
{
    private static readonly string[] EntryNames = ["item", "entry"];

    /// <summary>The document with at most <see cref="FeedSettings.MaxEntries"/> entries.</summary>
    /// <exception cref="XmlException">It is not well-formed, or too deep.</exception>
    public static XDocument Read(string xml, FeedSettings limits)
    {
        // Ignoring the document type also leaves its entities unknown, so that none can expand.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true };
        using (var scout = XmlReader.Create(new StringReader(xml), settings))
        {
            while (scout.Read())
            {
                if (scout.Depth > limits.MaxDepth)
                {
                    throw new XmlException("elements are nested too deeply");
                }
            }
        }

        using var reader = XmlReader.Create(new StringReader(xml), settings);
        var document = XDocument.Load(reader);
        var surplus = document.Descendants().Where(e => EntryNames.Contains(e.Name.LocalName, StringComparer.OrdinalIgnoreCase));
        foreach (var entry in surplus.Skip(limits.MaxEntries).ToList())
        {
            entry.Remove();
        }

        return document;
    }
}
