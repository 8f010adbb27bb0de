using Bot.Hosting;
using Bot.News.Loading;

namespace Bot.Loading;

/// <summary>Chooses how something is loaded that a person names.</summary>
internal static class Loads
{
    /// <summary>Loads one address, one archive, or all sources.</summary>
    /// <param name="what">An http or https address, <see cref="SourcesLoad.All"/>, or else a file.</param>
    /// <param name="library">Where to.</param>
    /// <param name="progress">Told how much is done, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the load; what is stored stays.</param>
    public static Task<LoadOutcome> LoadAsync(string what, Library library, IProgress<double> progress, CancellationToken cancellationToken)
    {
        if (what == SourcesLoad.All)
        {
            return SourcesLoad.LoadAsync(library, progress, cancellationToken);
        }

        return Uri.TryCreate(what, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? AddressLoad.LoadAsync(url, library, progress, cancellationToken)
            : new ArchiveLoad(library.Get<ArticleIntake>()).LoadAsync(what, progress, cancellationToken);
    }
}
