using System.Text.Json;
using Bot.Arabic;
using Bot.News.Loading.Feeds.Formats;
using Bot.News.Loading.Feeds.Markup;
using Bot.News.Loading.Feeds.Times;
using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Feeds;

/// <summary>Reads RSS 0.90 to 2.0, RDF, CDF, Atom 0.3 and 1.0, JSON Feed and news sitemaps, well-formed or not.</summary>
/// <remarks>Safe for concurrent use. Linear in the size of the feed; no document type is read but names for texts, nothing outside is asked for.</remarks>
public sealed class FeedParser
{
    private readonly FeedSettings _settings;
    private readonly XmlFeedReader _feeds;
    private readonly NewsSitemapReader _sitemaps;
    private readonly JsonFeedReader _jsonFeeds;

    /// <summary>Makes the parser.</summary>
    /// <param name="settings">The limits.</param>
    /// <param name="lexicon">The word lists <c>months</c>, <c>page-times</c> and <c>feed-times</c>, by which times are read.</param>
    public FeedParser(IOptions<FeedSettings> settings, Lexicon lexicon)
    {
        var times = new FeedTimeReader(lexicon);
        _settings = settings.Value;
        _feeds = new XmlFeedReader(new XmlEntryReader(times));
        _sitemaps = new NewsSitemapReader(times);
        _jsonFeeds = new JsonFeedReader(times);
    }

    /// <summary>Reads a feed.</summary>
    /// <param name="content">The body as it came.</param>
    /// <param name="contentType">The Content-Type header, for its charset; null when unknown.</param>
    /// <param name="url">Where it came from, for relative links; null leaves entries with relative links without one.</param>
    public FeedResult Parse(byte[] content, string? contentType, Uri? url)
    {
        var text = ContentDecoder.Decode(content, contentType);
        return text.AsSpan().TrimStart().TrimStart('\uFEFF') is ['{' or '[', ..] ? ParseJson(text, url) : ParseXml(text, url);
    }

    private FeedResult ParseXml(string text, Uri? url)
    {
        if (MarkupTree.Read(text, url, _settings.MaxDepth) is not { } document)
        {
            return new FeedResult.Malformed("The feed's elements are nested too deeply.");
        }

        var all = document.Descendants();
        if (all.Count == 0)
        {
            return new FeedResult.Malformed("This is no feed: it has no element.");
        }

        // Before the feed there may be warnings of the outlet's program, but no page.
        var root = all.TakeWhile(e => e.Name is not ("html" or "xhtml:html")).FirstOrDefault(e => XmlFeedReader.IsRoot(e) || NewsSitemapReader.IsRoot(e));
        if ((root ?? (EntryNames.Contains(all[0].Name) ? all[0] : null)) is not { } feed)
        {
            return new FeedResult.Malformed($"This is no feed: its root element is <{all[0].Name}>.");
        }

        return NewsSitemapReader.IsRoot(feed)
            ? Result(_sitemaps.Read(feed, _settings.MaxEntries), "This sitemap lists no news.")
            : new FeedResult.Parsed(_feeds.Read(feed, all, _settings.MaxEntries));
    }

    private FeedResult ParseJson(string text, Uri? url)
    {
        var json = text.Trim().Trim('\uFEFF');
        return TryParseJson(json, url) ?? (CutJson.Close(json) is { } whole ? TryParseJson(whole, url) : null)
            ?? new FeedResult.Malformed("This is no feed: it begins as JSON and is not well-formed.");
    }

    // Null where it is not well-formed.
    private FeedResult? TryParseJson(string json, Uri? url)
    {
        try
        {
            return Result(_jsonFeeds.Read(json, url, _settings), "This is no feed: the JSON has no list of items.");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FeedResult Result(Feed? feed, string reason) => feed is null ? new FeedResult.Malformed(reason) : new FeedResult.Parsed(feed);
}
