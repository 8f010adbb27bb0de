using Bot.Arabic;
using Bot.News.Loading.Feeds;
using Bot.News.Loading.Fetching;

namespace Bot.News.Loading.Finding;

/// <summary>
/// Finds an outlet's feed from its home page, the page of a section, or the feed itself: what the page's head names, then what it links to,
/// then the news sitemaps of robots.txt, then the usual addresses. Only what answers as a feed with entries is found.
/// </summary>
/// <remarks>Safe for concurrent use. What the operator names is asked for whatever robots.txt says; what is found by looking is not.</remarks>
public sealed class SourceFinder
{
    // Each is a request, a second apart; who looks for more feeds of an outlet names the page that lists them.
    private const int MaxNamed = 10;
    private const int MaxLinked = 20;
    private const int MaxSitemaps = 5;

    private readonly Fetcher _fetcher;
    private readonly RobotsFiles _robots;
    private readonly FeedParser _parser;
    private readonly FeedHints _hints;

    internal SourceFinder(Fetcher fetcher, RobotsFiles robots, FeedParser parser, Lexicon lexicon) =>
        (_fetcher, _robots, _parser, _hints) = (fetcher, robots, parser, new FeedHints(lexicon));

    /// <summary>What a person means by an address: itself, or where its scheme is missing with https and then with http; empty when it is no web address.</summary>
    public static IReadOnlyList<Uri> AddressesOf(string text)
    {
        string[] written = text.Contains("://", StringComparison.Ordinal) ? [text] : ["https://" + text, "http://" + text];
        return [.. written.Select(w => WebAddress.Resolve(w, against: null)).OfType<Uri>()];
    }

    /// <summary>Looks for the feed.</summary>
    /// <param name="address">A page or a feed as a person writes it (<see cref="AddressesOf"/>).</param>
    /// <param name="progress">Told after each address that was tried; null tells nobody.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<SourceFinding> FindAsync(string address, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        FetchResult? answer = null;
        foreach (var url in AddressesOf(address))
        {
            answer = await _fetcher.FetchAsync(new FetchRequest(url), cancellationToken);
            if (answer is FetchResult.Content content)
            {
                return await FindAsync(url, content, new FeedProbe(_fetcher, _parser, _hints, progress), cancellationToken);
            }
        }

        return new SourceFinding.NotFound(answer switch
        {
            FetchResult.Refused refused => refused.Reason,
            FetchResult.Failed failed => $"{failed.Reason} Look whether the address is right; if you know the outlet's feed, name that.",
            FetchResult.RetryLater later => $"{later.Reason} Try again later.",
            _ => $"'{address}' is no web address, such as example.org or https://example.org/rss.",
        });
    }

    private async Task<SourceFinding> FindAsync(Uri url, FetchResult.Content content, FeedProbe probe, CancellationToken cancellationToken)
    {
        switch (_parser.Parse(content.Bytes, content.ContentType, content.Url))
        {
            case FeedResult.Parsed { Feed: var feed } when FeedProbe.HasNews(feed):
                return new SourceFinding.Found(new FoundFeed(content.MovedTo ?? url, feed), []);
            case FeedResult.Parsed:
                return new SourceFinding.NotFound(FeedProbe.Empty(url));
        }

        var page = FeedLinksOfPage.Read(ContentDecoder.Decode(content.Bytes, content.ContentType), content.Url, _hints);
        var found = await probe.TryAsync(page.Named.Take(MaxNamed), MaxNamed, cancellationToken);
        found = found.Count > 0 ? found : await probe.TryAsync(page.Linked.Take(MaxLinked), MaxNamed, cancellationToken);
        found = found.Count > 0 ? found : await probe.TryAsync(LinkedFromListsOfFeeds(probe, content.Url).Take(MaxLinked), MaxNamed, cancellationToken);
        found = found.Count > 0 ? found : await probe.TryAsync(await SitemapsAsync(content.Url, cancellationToken), enough: 1, cancellationToken);
        found = found.Count > 0 ? found : await probe.TryAsync(UsualAddresses(content.Url), enough: 1, cancellationToken);
        var wanted = FeedHints.WordsOf(content.Url);
        return found.OrderByDescending(f => FeedHints.WordsOf(f.Address).Count(wanted.Contains)).ToList() is [var best, .. var others]
            ? new SourceFinding.Found(best, others)
            : new SourceFinding.NotFound(probe.Obstacle
                ?? $"There is no feed to be found at {url}: the page names none, and neither robots.txt nor the usual addresses lead to one. If you know the outlet's feed, name that.");
    }

    // Many outlets link to a page of their own that lists their feeds.
    private static IEnumerable<Uri> LinkedFromListsOfFeeds(FeedProbe probe, Uri url) =>
        probe.Pages.Where(p => p.Url.Host == url.Host).SelectMany(p => p.Links.Linked).ToList();

    private async Task<IEnumerable<Uri>> SitemapsAsync(Uri url, CancellationToken cancellationToken)
    {
        var robots = await _robots.GetAsync(url, _fetcher.FetchAsync, cancellationToken);
        return robots.Sitemaps.Select(s => WebAddress.Resolve(s, url)).OfType<Uri>().Where(_hints.MeanNews).Take(MaxSitemaps);
    }

    // Under the section first, then under the host.
    private IEnumerable<Uri> UsualAddresses(Uri url)
    {
        var host = new Uri(url, "/");
        var section = new Uri(url, url.AbsolutePath.TrimEnd('/') + "/");
        return new[] { section, host }.Distinct().SelectMany(folder => _hints.Paths.Select(path => new Uri(folder, path)));
    }
}
