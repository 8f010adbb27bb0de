using Bot.Arabic;
using Bot.News.Summarizing;

namespace Bot.News.Loading;

/// <summary>The one way into the store, for swept and imported articles alike: analysis, story, store. Thread-safe.</summary>
public sealed class ArticleIntake(TextAnalyzer analyzer, StoryTracker stories, IArticleStore store, ArticleAddresses addresses, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _oneBatch = new(1);

    /// <summary>
    /// Takes a batch. An article that is stored already is passed over, by whatever address it comes; when its outlet has changed it, it becomes a newer
    /// version of the stored one. Batches are taken one after another, each analysed on all cores.
    /// </summary>
    /// <returns>How many articles and versions were new.</returns>
    public async Task<int> TakeAsync(IReadOnlyCollection<LoadedArticle> articles, CancellationToken cancellationToken)
    {
        await _oneBatch.WaitAsync(cancellationToken);
        try
        {
            var arrivals = await Arrivals.FindAsync(articles, store, addresses, time.GetUtcNow(), cancellationToken);
            var read = await ReadAsync(arrivals.All, cancellationToken);
            return read.Count + arrivals.Aliases.Count > 0 ? await store.AddAsync(read, arrivals.Aliases, cancellationToken) : 0;
        }
        finally
        {
            _oneBatch.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _oneBatch.Dispose();

    private async Task<IReadOnlyList<ReadArticle>> ReadAsync(IReadOnlyList<Arrival> arrivals, CancellationToken cancellationToken)
    {
        var analyses = arrivals.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(a => analyzer.Analyze(a.Article.Text, a.Article.Published)).ToList();
        var opened = new Queue<string>(await FindStoriesAsync([.. arrivals.Where(a => a.Before is null).Select(a => a.Article)], cancellationToken));
        return
        [
            .. arrivals.Zip(analyses, (a, analysis) =>
                new ReadArticle(a.Article, analysis, a.Before?.StoryId ?? opened.Dequeue()) { Version = a.Version, Since = a.Since }),
        ];
    }

    // An archive older than the open stories of the store goes on from the articles of its own time; what is of today, from the newest,
    // which the tracker does not know after a start, after an archive, and when another process has stored some.
    private async Task<List<string>> FindStoriesAsync(List<Article> fresh, CancellationToken cancellationToken)
    {
        if (fresh.Count == 0)
        {
            return [];
        }

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
