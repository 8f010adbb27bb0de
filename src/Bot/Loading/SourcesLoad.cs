using Bot.Hosting;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Sweeping;
using Bot.Settings;

namespace Bot.Loading;

/// <summary>Sweeps all sources once.</summary>
internal static class SourcesLoad
{
    /// <summary>Stands for all sources where an address or a file could stand.</summary>
    public const string All = "";

    public static async Task<LoadOutcome> LoadAsync(Library library, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var file = SourceList.FileOf(library.Settings);
        var sources = SourceList.Read(file);
        if (sources.Count == 0)
        {
            throw new SetupException($"There are no sources in {file}. Add an outlet (bot sources add URL), or name a feed, a page or an archive: bot load URL|FILE.");
        }

        NamedAddresses.Allow(library.Get<LoopbackAllowance>(), sources.Select(s => s.Feed));
        var summary = await library.Get<SourceSweep>().SweepAsync(sources, new PartProgress(progress), cancellationToken);
        return new LoadOutcome(summary.NewArticles, 0, [.. summary.Failures.Select(f => $"{f.SourceId}: {f.Url}: {f.Reason}")]);
    }
}
