using Bot.News.Loading.Feeds.Markup;

namespace Bot.News.Loading.Opml;

/// <summary>
/// Reads lists of feeds in OPML 1.0 and 2.0 (opml.org), well-formed or not: exports of feed readers leave ampersands bare and elements open. No
/// document type is read but names for texts, nothing outside is asked for.
/// </summary>
public static class OpmlReader
{
    // Readers allow few levels of folders.
    private const int MaxDepth = 100;

    private const int MaxFeeds = 100_000;

    /// <summary>Reads a list.</summary>
    /// <param name="content">The document, in any encoding that it declares.</param>
    public static OpmlResult Read(byte[] content)
    {
        if (MarkupTree.Read(ContentDecoder.Decode(content, contentType: null), url: null, MaxDepth) is not { } document)
        {
            return new OpmlResult.Malformed("This is no list of feeds: its outlines are nested too deeply.");
        }

        var root = document.Descendants().FirstOrDefault();
        if (root is not { Name: "opml" })
        {
            return new OpmlResult.Malformed($"This is no OPML: {(root is null ? "it has no element" : $"its root element is <{root.Name}>")}.");
        }

        var (feeds, faults) = (new List<OpmlFeed>(), new List<string>());
        Collect(root.Child("body") ?? root, [], feeds, faults);
        return new OpmlResult.Parsed(feeds, faults);
    }

    private static void Collect(FeedElement parent, IReadOnlyList<string> folders, List<OpmlFeed> feeds, List<string> faults)
    {
        foreach (var outline in parent.Children.Where(c => c.Name == "outline"))
        {
            var title = PlainText.CleanOrNull(outline.Attribute("title")) ?? PlainText.CleanOrNull(outline.Attribute("text"));
            var written = PlainText.CleanOrNull(outline.Attribute("xmlurl"));
            if (written is null)
            {
                Collect(outline, title is null ? folders : [.. folders, title], feeds, faults);
                continue;
            }

            Add(outline, title, written, folders, feeds, faults);
            // What stands in a feed belongs behind it: its outline was not closed.
            Collect(outline, folders, feeds, faults);
        }
    }

    private static void Add(FeedElement outline, string? title, string written, IReadOnlyList<string> folders, List<OpmlFeed> feeds, List<string> faults)
    {
        if (feeds.Count >= MaxFeeds)
        {
            return;
        }

        if (WebAddress.Resolve(written, against: null) is not { } address)
        {
            faults.Add($"'{title ?? written}' has no feed of the web: its address is '{written}'.");
            return;
        }

        feeds.Add(new OpmlFeed(address)
        {
            Title = title,
            Home = WebAddress.Resolve(outline.Attribute("htmlurl"), against: null),
            Topics = [.. folders.Concat(Categories(outline)).Distinct(StringComparer.Ordinal)],
        });
    }

    // Paths between commas, of categories between slashes: «/Boston/Weather,/Tourism» (OPML 2.0, «category»).
    private static IEnumerable<string> Categories(FeedElement outline) =>
        (outline.Attribute("category") ?? "").Split(',', '/').Select(PlainText.Clean).Where(c => c.Length > 0);
}
