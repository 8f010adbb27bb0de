using Bot.News.Loading.Pages;
using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Sweeping;

/// <summary>The second step of a sweep: the articles of a source's new entries.</summary>
internal sealed class PageStep(PageLoader pages, FailedPages failedPages, ArticleMaker maker, SourceSchedule schedule, IOptions<SweepSettings> settings, TimeProvider time)
{
    /// <summary>Loads the pages one after another; the sources run side by side.</summary>
    public async Task<SourceNews> ReadAsync(SourceNews news, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var articles = new List<LoadedArticle>();
        var failures = new List<LoadFailure>();
        var state = news.State;
        var failedInRow = 0;
        foreach (var entry in news.Entries.Where(e => !failedPages.Contains(e.Link)))
        {
            if (time.GetElapsedTime(start) >= settings.Value.SourceTime)
            {
                state = WithoutValidators(state);
                break;
            }

            var load = await pages.LoadAsync(entry.Entry, cancellationToken);
            if (load is PageLoad.Loaded loaded)
            {
                articles.Add(maker.FromEntry(news.Source, entry, loaded));
                failedInRow = 0;
                continue;
            }

            var failed = (PageLoad.Failed)load;
            failures.Add(new LoadFailure(news.Source.Id, entry.Link, failed.Reason));
            state = failed switch
            {
                { NotBefore: { } notBefore } => schedule.ToldToWait(WithoutValidators(state), notBefore, failed.Reason),
                { IsLasting: false } => WithoutValidators(state),
                _ => state,
            };
            if (failed.IsLasting)
            {
                failedPages.Add(entry.Link);
            }

            failedInRow = failed.IsLasting ? 0 : failedInRow + 1;
            if (failed.NotBefore is not null || failedInRow >= settings.Value.MaxFailedPages)
            {
                break;
            }
        }

        if (articles.Count + failures.Count > 0)
        {
            state = state with { PageError = failures.LastOrDefault()?.Reason };
        }

        return news with { Articles = articles, Failures = [.. news.Failures, .. failures], State = state };
    }

    // With them the next answer could be "not modified", and the pages that are left would never be loaded.
    private static SourceState WithoutValidators(SourceState state) => state with { ETag = null, LastModified = null };
}
