using Bot.Arabic;
using Bot.News.Summarizing;

namespace Bot.News.Loading;

/// <summary>The one way into the store, for swept and imported articles alike: analysis, story, store.</summary>
public sealed class ArticleIntake(TextAnalyzer analyzer, StoryTracker stories, IArticleStore store)
{
    /// <summary>Takes a batch; articles that are stored already are passed over. Calls are taken one after another.</summary>
    /// <returns>How many were new.</returns>
    public async Task<int> TakeAsync(IReadOnlyCollection<Article> articles, CancellationToken cancellationToken)
    {
        var known = await store.FindKnownAsync([.. articles.Select(a => a.Id)], cancellationToken);
        var fresh = articles.Where(a => !known.Contains(a.Id)).DistinctBy(a => a.Id, StringComparer.Ordinal).OrderBy(a => a.Published);
        var read = fresh.Select(a => new ReadArticle(a, analyzer.Analyze(a.Text, a.Published), stories.Assign(a))).ToList();
        return await store.AddAsync(read, cancellationToken);
    }
}
