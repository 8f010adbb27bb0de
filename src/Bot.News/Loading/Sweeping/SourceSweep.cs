using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Sweeping;

/// <summary>
/// Loads the new articles of all sources that are due: feed, new entries, pages, store. Each step takes from a bounded channel, so that
/// memory stays small; a source that is slow or broken keeps only its own place.
/// </summary>
public sealed class SourceSweep
{
    // What waits between two steps is memory; a few keep the next step busy.
    private const int Waiting = 16;

    private readonly FeedStep _feeds;
    private readonly PageStep _pages;
    private readonly ArticleIntake _intake;
    private readonly ISourceStore _states;
    private readonly SourceSchedule _schedule;
    private readonly SweepSettings _settings;

    internal SourceSweep(
        FeedStep feeds, PageStep pages, ArticleIntake intake, ISourceStore states, SourceSchedule schedule, IOptions<SweepSettings> settings) =>
        (_feeds, _pages, _intake, _states, _schedule, _settings) = (feeds, pages, intake, states, schedule, settings.Value);

    /// <summary>Sweeps once. What outlets do wrong is in the summary and in the states of the sources.</summary>
    /// <param name="sources">All sources; those that are not due are passed over.</param>
    /// <param name="progress">Told after each source; null tells nobody.</param>
    /// <param name="cancellationToken">Stops the sweep; what is stored by then stays, and the rest comes with the next one.</param>
    public async Task<SweepSummary> SweepAsync(
        IReadOnlyList<Source> sources, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var states = (await _states.GetAllAsync(cancellationToken)).ToDictionary(s => s.SourceId, StringComparer.Ordinal);
        var due = sources.Select(s => (Source: s, Before: SourceSchedule.StateOf(s, states.GetValueOrDefault(s.Id)))).Where(s => _schedule.IsDue(s.Before)).ToList();
        var read = CreateChannel();
        var loaded = CreateChannel();
        // A step that fails (the database is gone) must not leave the others waiting at a full channel.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = _settings.Parallelism, CancellationToken = stop.Token };

        var feedStep = RunAsync(stop, read, () => Parallel.ForEachAsync(due, options, async (one, token) =>
            await read.Writer.WriteAsync(await _feeds.ReadAsync(one.Source, one.Before, token), token)));
        var pageStep = RunAsync(stop, loaded, () => Parallel.ForEachAsync(read.Reader.ReadAllAsync(stop.Token), options, async (news, token) =>
            await loaded.Writer.WriteAsync(await _pages.ReadAsync(news, token), token)));
        var summary = new SweepSummary(due.Count, 0, []);
        var storeStep = RunAsync(stop, null, async () => summary = await StoreAsync(loaded.Reader, states, summary, progress, stop.Token));
        await Task.WhenAll(feedStep, pageStep, storeStep);
        return summary;
    }

    /// <summary>
    /// Asks for the feeds of these sources now, whatever their schedules say. One that was retired and answers again is swept from now on; articles
    /// come with the next sweep.
    /// </summary>
    /// <param name="sources">The sources.</param>
    /// <param name="progress">Told after each source; null tells nobody.</param>
    /// <param name="cancellationToken">Stops the check; what is remembered by then stays.</param>
    /// <returns>What is remembered of them from now on, in their order.</returns>
    public async Task<IReadOnlyList<SourceState>> CheckAsync(
        IReadOnlyList<Source> sources, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var states = (await _states.GetAllAsync(cancellationToken)).ToDictionary(s => s.SourceId, StringComparer.Ordinal);
        var checks = sources.Select(source => CheckAsync(source, states.GetValueOrDefault(source.Id), cancellationToken)).ToList();
        var done = 0;
        await foreach (var check in Task.WhenEach(checks))
        {
            await _states.SaveAsync(await check, cancellationToken);
            progress?.Report(new LoadProgress(++done, sources.Count, 0));
        }

        return await Task.WhenAll(checks);
    }

    // A full answer is wanted, now and again when its articles are loaded.
    private async Task<SourceState> CheckAsync(Source source, SourceState? remembered, CancellationToken cancellationToken)
    {
        var before = SourceSchedule.StateOf(source, remembered) with { ETag = null, LastModified = null };
        var after = (await _feeds.ReadAsync(source, before, cancellationToken)).State;
        return after.Condition == SourceCondition.Works ? after with { ETag = null, LastModified = null, NextSweep = DateTimeOffset.MinValue } : after;
    }

    private async Task<SweepSummary> StoreAsync(
        ChannelReader<SourceNews> loaded,
        Dictionary<string, SourceState> before,
        SweepSummary summary,
        IProgress<LoadProgress>? progress,
        CancellationToken cancellationToken)
    {
        var (done, stored, failures, changes) = (0, 0, new List<LoadFailure>(), new List<SourceState>());
        await foreach (var news in loaded.ReadAllAsync(cancellationToken))
        {
            stored += news.Articles.Count > 0 ? await _intake.TakeAsync(news.Articles, cancellationToken) : 0;
            // Only now: a state that runs ahead of its articles would lose them in a crash.
            await _states.SaveAsync(news.State, cancellationToken);
            failures.AddRange(news.Failures);
            if (IsChange(before.GetValueOrDefault(news.Source.Id)?.Condition ?? SourceCondition.Works, news.State.Condition))
            {
                changes.Add(news.State);
            }

            progress?.Report(new LoadProgress(++done, summary.Sources, stored));
        }

        return summary with { NewArticles = stored, Failures = failures, Changes = changes };
    }

    private static bool IsChange(SourceCondition before, SourceCondition now) => before != now && (before >= SourceCondition.Dead || now >= SourceCondition.Dead);

    private static async Task RunAsync(CancellationTokenSource stop, Channel<SourceNews>? output, Func<Task> step)
    {
        try
        {
            await step();
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
        finally
        {
            output?.Writer.Complete();
        }
    }

    private Channel<SourceNews> CreateChannel() => Channel.CreateBounded<SourceNews>(Waiting);
}
