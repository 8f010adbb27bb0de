using Bot.Hosting;
using Bot.News.Loading.Sweeping;

namespace Bot.Loading;

/// <summary>Loads a feed or a page once.</summary>
internal static class AddressLoad
{
    public static async Task<LoadOutcome> LoadAsync(Uri url, Library library, IProgress<double> progress, CancellationToken cancellationToken)
    {
        NamedAddresses.Allow(library.Get<News.Loading.Fetching.LoopbackAllowance>(), [url]);
        var summary = await library.Get<SingleLoad>().LoadAsync(url, new PartProgress(progress), cancellationToken);
        return new LoadOutcome(summary.NewArticles, summary.KnownArticles, [.. summary.Failures.Select(f => $"{f.Url}: {f.Reason}")]);
    }
}
