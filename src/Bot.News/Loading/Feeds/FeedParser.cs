using System.Xml;
using System.Xml.Linq;
using CodeHollow.FeedReader;
using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Feeds;

/// <summary>Reads RSS 0.91 to 2.0, RDF and Atom.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class FeedParser(IOptions<FeedSettings> settings)
{
    /// <summary>Reads a feed.</summary>
    /// <param name="content">The body as it came.</param>
    /// <param name="contentType">The Content-Type header, for its charset; null when unknown.</param>
    /// <param name="url">Where it came from, for relative links; null leaves entries with relative links without one.</param>
    public FeedResult Parse(byte[] content, string? contentType, Uri? url)
    {
        try
        {
            var xml = FeedXml.Read(WithoutControls(ContentDecoder.Decode(content, contentType)).Trim(), settings.Value);
            return ReadAs(xml) is { } feed
                ? new FeedResult.Parsed(EntryReader.ToFeed(feed, url))
                : new FeedResult.Malformed($"This is no feed: its root element is <{xml.Root?.Name.LocalName}>.");
        }
        catch (XmlException e)
        {
            return new FeedResult.Malformed($"The feed is not well-formed XML: {e.Message}");
        }
    }

    private static CodeHollow.FeedReader.Feed? ReadAs(XDocument xml)
    {
        if (xml.Root is not { } root || root.Name.LocalName.ToLowerInvariant() is not ("rss" or "rdf" or "feed"))
        {
            return null;
        }

        if (root.Name.LocalName is "rss" && root.Attribute("version") is null)
        {
            // The library fails without it; 2.0 reads everything that earlier versions have.
            root.SetAttributeValue("version", "2.0");
        }

        try
        {
            return FeedReader.ReadFromString(xml.ToString(SaveOptions.DisableFormatting));
        }
#pragma warning disable CA1031 // The library throws whatever a missing element leads to (NullReferenceException among them) and documents none of it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            throw new XmlException($"the elements of a feed are missing ({e.Message})", e);
        }
    }

    // XML 1.0 forbids them, outlets send them.
    private static string WithoutControls(string text) =>
        text.All(IsAllowed) ? text : string.Concat(text.Where(IsAllowed));

    private static bool IsAllowed(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c);
}
