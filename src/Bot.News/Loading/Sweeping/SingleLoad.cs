using Bot.News.Loading.Feeds;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Pages;

namespace Bot.News.Loading.Sweeping;

/// <summary>Loads one address that a person names: all new articles of a feed, or the article of a page.</summary>
public sealed class SingleLoad
{
    private readonly Fetcher _fetcher;
    private readonly FeedParser _parser;
    private readonly PageLoader _pages;
    private readonly ArticleMaker _maker;
    private readonly NewEntries _entries;
    private readonly ArticleIntake _intake;

    internal SingleLoad(Fetcher fetcher, FeedParser parser, PageLoader pages, ArticleMaker maker, NewEntries entries, ArticleIntake intake) =>
        (_fetcher, _parser, _pages, _maker, _entries, _intake) = (fetcher, parser, pages, maker, entries, intake);

    /// <summary>Loads once, whatever the schedule of a source with the same feed says.</summary>
    /// <param name="url">A feed or a page.</param>
    /// <param name="progress">Told after each page of a feed; null tells nobody.</param>
    /// <param name="cancellationToken">Stops the load.</param>
    public async Task<SingleLoadSummary> LoadAsync(Uri url, IProgress<LoadProgress>? progress, CancellationToken cancellationToken) =>
        await _fetcher.FetchAsync(new FetchRequest(url), cancellationToken) switch
        {
            FetchResult.Content content => await LoadAsync(url, content, progress, cancellationToken),
            FetchResult.Refused refused => Failed(url, refused.Reason),
            FetchResult.Failed failed => Failed(url, failed.Reason),
            FetchResult.RetryLater later => Failed(url, later.Reason),
            _ => Failed(url, $"{url.Host} gave no content."),
        };

    private async Task<SingleLoadSummary> LoadAsync(
        Uri url, FetchResult.Content content, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        switch (_parser.Parse(content.Bytes, content.ContentType, content.Url))
        {
            case FeedResult.Parsed { Feed: var feed }:
                return await LoadFeedAsync(feed, content.Url, progress, cancellationToken);
            case FeedResult.Malformed malformed when IsXml(content.ContentType):
                return Failed(url, malformed.Reason);
            default:
                return await LoadPageAsync(url, content, cancellationToken);
        }
    }

    private async Task<SingleLoadSummary> LoadFeedAsync(
        Feed feed, Uri url, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var entries = await _entries.FindAsync(url.AbsoluteUri, feed, cancellationToken);
        var (done, stored, failures) = (0, 0, new List<LoadFailure>());
        foreach (var entry in entries)
        {
            switch (await _pages.LoadAsync(entry.Entry, cancellationToken))
            {
                case PageLoad.Loaded page:
                    stored += await _intake.TakeAsync([_maker.FromEntry(feed.Title ?? url.Host, entry, page)], cancellationToken);
                    break;
                case PageLoad.Failed failed:
                    failures.Add(new LoadFailure(null, entry.Link, failed.Reason));
                    break;
            }

            progress?.Report(new LoadProgress(++done, entries.Count, stored));
        }

        return new SingleLoadSummary(stored, feed.Entries.Count - entries.Count, failures);
    }

    private async Task<SingleLoadSummary> LoadPageAsync(Uri url, FetchResult.Content content, CancellationToken cancellationToken)
    {
        switch (_pages.Read(content))
        {
            case PageLoad.Failed failed:
                return Failed(url, failed.Reason);
            case PageLoad.Loaded page when _maker.FromPage(url, page) is { } article:
                var stored = await _intake.TakeAsync([article], cancellationToken);
                return new SingleLoadSummary(stored, 1 - stored, []);
            default:
                return Failed(url, "The page does not say when the article was published.");
        }
    }

    private static bool IsXml(string? contentType) =>
        contentType is not null && contentType.Contains("xml", StringComparison.OrdinalIgnoreCase)
        && !contentType.Contains("xhtml", StringComparison.OrdinalIgnoreCase);

    private static SingleLoadSummary Failed(Uri url, string reason) => new(0, 0, [new LoadFailure(null, url, reason)]);
}
