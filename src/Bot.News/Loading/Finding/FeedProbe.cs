using Bot.News.Loading.Feeds;
using Bot.News.Loading.Fetching;

namespace Bot.News.Loading.Finding;

/// <summary>Tries addresses that may be feeds, each once, and remembers what stood in the way.</summary>
internal sealed class FeedProbe(Fetcher fetcher, FeedParser parser, FeedHints hints, IProgress<LoadProgress>? progress)
{
    // A host that leaves so many requests unanswered has stopped to answer.
    private const int MaxUnanswered = 3;

    private readonly HashSet<Uri> _tried = [];
    private readonly List<(Uri Url, FeedLinksOfPage Links)> _pages = [];
    private int _done;
    private int _unanswered;

    /// <summary>The pages among what was tried, with the addresses on them that may be feeds.</summary>
    public IReadOnlyList<(Uri Url, FeedLinksOfPage Links)> Pages => _pages;

    /// <summary>Why the first address that was likely a feed could not be taken, and what to do; null where nothing was in the way.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>Whether anything would come from a feed: entries that lead to pages.</summary>
    public static bool HasNews(Feed feed) => feed.Entries.Any(e => e.Link is not null);

    /// <summary>The sentence for a feed from which nothing would come.</summary>
    public static string Empty(Uri url) => $"The feed {url} has no entries that lead to an article, so nothing would come from it.";

    /// <summary>The feeds among these addresses, in their order.</summary>
    /// <param name="addresses">The addresses; those that were tried before are passed over.</param>
    /// <param name="enough">After so many feeds the rest is not tried.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<IReadOnlyList<FoundFeed>> TryAsync(IEnumerable<Uri> addresses, int enough, CancellationToken cancellationToken)
    {
        var found = new List<FoundFeed>();
        foreach (var address in addresses.Where(_tried.Add).ToList().TakeWhile(_ => found.Count < enough))
        {
            if (await TryAsync(address, cancellationToken) is { } feed && !found.Exists(f => f.Address == feed.Address))
            {
                found.Add(feed);
            }

            progress?.Report(new LoadProgress(++_done, _tried.Count, 0));
        }

        return found;
    }

    private async Task<FoundFeed?> TryAsync(Uri address, CancellationToken cancellationToken)
    {
        if (_unanswered >= MaxUnanswered)
        {
            return null;
        }

        switch (await fetcher.FetchAsync(new FetchRequest(address) { ObeysRobots = true }, cancellationToken))
        {
            case FetchResult.Content content:
                return Read(address, content);
            case FetchResult.Refused refused:
                Obstacle ??= $"There may be a feed at {address}, but the bot does not look there by itself: {refused.Reason} If it is one, name that very address.";
                return null;
            case FetchResult.Failed { IsLasting: true }:
                return null;
            case FetchResult.Failed failed:
                _unanswered++;
                Obstacle ??= $"There may be a feed at {address}, but it does not answer: {failed.Reason} Try again later.";
                return null;
            case FetchResult.RetryLater later:
                _unanswered = MaxUnanswered;
                Obstacle ??= $"{later.Reason} Try again later.";
                return null;
            default:
                return null;
        }
    }

    private FoundFeed? Read(Uri address, FetchResult.Content content)
    {
        if (parser.Parse(content.Bytes, content.ContentType, content.Url) is not FeedResult.Parsed { Feed: var feed })
        {
            _pages.Add((content.Url, FeedLinksOfPage.Read(ContentDecoder.Decode(content.Bytes, content.ContentType), content.Url, hints)));
            return null;
        }

        if (hints.MeanReplies(content.Url, feed.Title ?? ""))
        {
            return null;
        }

        Obstacle ??= HasNews(feed) ? null : Empty(address);
        return HasNews(feed) ? new FoundFeed(content.MovedTo ?? address, feed) : null;
    }
}
