using Bot.News.Loading.Feeds;
using Bot.News.Loading.Fetching;

namespace Bot.News.Loading.Sweeping;

/// <summary>The first step of a sweep: which entries of a source are to be loaded.</summary>
internal sealed class FeedStep(Fetcher fetcher, FeedParser parser, NewEntries entries, SourceSchedule schedule)
{
    public async Task<SourceNews> ReadAsync(Source source, SourceState before, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new FetchRequest(before.MovedTo ?? source.Feed, before.ETag, before.LastModified), cancellationToken);
        var moved = before with { MovedTo = result.MovedTo ?? before.MovedTo };
        return result switch
        {
            FetchResult.Content content => await ReadAsync(source, moved, content, cancellationToken),
            FetchResult.NotModified => new SourceNews(source, schedule.Succeeded(moved, before.ETag, before.LastModified, before.Interval)),
            FetchResult.Refused refused => Failed(source, before, schedule.Failed(before, refused.Reason)),
            // Only the operator's own address can say that there is nothing any more; where it once led to is forgotten with the failure.
            FetchResult.Failed { IsGone: true } gone when before.MovedTo is null => Failed(source, before, schedule.Retired(before, gone.Reason)),
            FetchResult.Failed failed => Failed(source, before, schedule.Failed(before, failed.Reason)),
            FetchResult.RetryLater later => Failed(source, before, schedule.ToldToWait(before, later.NotBefore, later.Reason)),
            _ => throw new InvalidOperationException($"unknown result {result.GetType().Name}"),
        };
    }

    private async Task<SourceNews> ReadAsync(Source source, SourceState before, FetchResult.Content content, CancellationToken cancellationToken)
    {
        switch (parser.Parse(content.Bytes, content.ContentType, content.Url))
        {
            case FeedResult.Parsed { Feed: var feed }:
                var state = schedule.Succeeded(before, content.ETag, content.LastModified, schedule.IntervalOf(feed, content.FreshFor));
                return new SourceNews(source, state) { Entries = await entries.FindAsync(source.Id, feed, cancellationToken) };
            case FeedResult.Malformed malformed:
                return Failed(source, before, schedule.Failed(before, malformed.Reason));
            case var other:
                throw new InvalidOperationException($"unknown result {other.GetType().Name}");
        }
    }

    private static SourceNews Failed(Source source, SourceState before, SourceState state) => new(source, state)
    {
        Failures = [new LoadFailure(source.Id, source.Feed, state.LastError ?? "") { IsKnown = before.Condition == SourceCondition.Dead }],
    };
}
