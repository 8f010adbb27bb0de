using Bot.News.Loading.Feeds;
using Bot.News.Loading.Fetching;

namespace Bot.News.Loading.Sweeping;

/// <summary>The first step of a sweep: which entries of a source are new.</summary>
internal sealed class FeedStep(Fetcher fetcher, FeedParser parser, IArticleStore articles, SourceSchedule schedule)
{
    public async Task<SourceNews> ReadAsync(Source source, SourceState before, HostGates gates, CancellationToken cancellationToken)
    {
        var request = new FetchRequest(source.Feed, before.ETag, before.LastModified);
        var result = await gates.RunAsync(source.Feed, () => fetcher.FetchAsync(request, cancellationToken), cancellationToken);
        return result switch
        {
            FetchResult.Content content => await ReadAsync(source, before, content, cancellationToken),
            FetchResult.NotModified => new SourceNews(source, schedule.Succeeded(source.Id, before.ETag, before.LastModified)),
            FetchResult.Refused refused => Failed(source, schedule.Failed(before, refused.Reason)),
            FetchResult.Failed failed => Failed(source, schedule.Failed(before, failed.Reason)),
            FetchResult.RetryLater later => Failed(source, schedule.ToldToWait(before, later.NotBefore, later.Reason)),
            _ => throw new InvalidOperationException($"unknown result {result.GetType().Name}"),
        };
    }

    private async Task<SourceNews> ReadAsync(Source source, SourceState before, FetchResult.Content content, CancellationToken cancellationToken)
    {
        switch (parser.Parse(content.Bytes, content.ContentType, content.Url))
        {
            case FeedResult.Parsed { Feed: var feed }:
                var state = schedule.Succeeded(source.Id, content.ETag, content.LastModified);
                return new SourceNews(source, state) { Entries = await NewEntries.FindAsync(feed, articles, cancellationToken) };
            case FeedResult.Malformed malformed:
                return Failed(source, schedule.Failed(before, malformed.Reason));
            case var other:
                throw new InvalidOperationException($"unknown result {other.GetType().Name}");
        }
    }

    private static SourceNews Failed(Source source, SourceState state) =>
        new(source, state) { Failures = [new LoadFailure(source.Id, source.Feed, state.LastError ?? "")] };
}
