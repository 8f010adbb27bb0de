using Bot.Arabic;
using Bot.News.Summarizing;

namespace Bot.News.Loading;

/// <summary>The one way into the store, for swept and imported articles alike: analysis, story, store. Thread-safe.</summary>
public sealed class ArticleIntake(TextAnalyzer analyzer, StoryTracker stories, IArticleStore store) : IDisposable
{
    private readonly SemaphoreSlim _oneBatch = new(1);

    /// <summary>
    /// Takes a batch; articles that are stored already are passed over. Batches that come at once are analysed side by side on all cores,
    /// then put into stories and stored one after another.
    /// </summary>
    /// <returns>How many were new.</returns>
    public async Task<int> TakeAsync(IReadOnlyCollection<Article> articles, CancellationToken cancellationToken)
    {
        var known = await store.FindKnownAsync([.. articles.Select(a => a.Id)], cancellationToken);
        var fresh = articles
            .Where(a => !known.Contains(a.Id))
            .DistinctBy(a => a.Id, StringComparer.Ordinal)
            .OrderBy(a => a.Published)
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .ToList();
        if (fresh.Count == 0)
        {
            return 0;
        }

        var analyses = fresh.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(a => analyzer.Analyze(a.Text, a.Published)).ToList();
        await _oneBatch.WaitAsync(cancellationToken);
        try
        {
            var storyIds = await FindStoriesAsync(fresh, cancellationToken);
            var read = fresh.Zip(analyses, storyIds).Select(r => new ReadArticle(r.First, r.Second, r.Third));
            return await store.AddAsync([.. read], cancellationToken);
        }
        finally
        {
            _oneBatch.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _oneBatch.Dispose();

    // An archive older than the open stories of the store goes on from the articles of its own time; what is of today, from the newest,
    // which the tracker does not know after a start, after an archive, and when another process has stored some.
    private async Task<List<string>> FindStoriesAsync(List<Article> fresh, CancellationToken cancellationToken)
    {
        var newest = await store.GetNewestPublicationAsync(cancellationToken);
        var storyIds = new List<string>(fresh.Count);
        var old = fresh.TakeWhile(a => a.Published < newest - StoryTracker.Window).ToList();
        if (old.Count > 0)
        {
            await RestartAsync(old[0].Published, cancellationToken);
            storyIds.AddRange(old.Select(stories.Assign));
        }

        if (old.Count < fresh.Count && newest is { } end && (stories.Newest is not { } seen || seen < end))
        {
            await RestartAsync(end, cancellationToken);
        }

        storyIds.AddRange(fresh.Skip(old.Count).Select(stories.Assign));
        return storyIds;
    }

    private async Task RestartAsync(DateTimeOffset end, CancellationToken cancellationToken) =>
        stories.Restart(await store.GetPublishedAsync(end - StoryTracker.Window, end.AddTicks(1), cancellationToken));
}
