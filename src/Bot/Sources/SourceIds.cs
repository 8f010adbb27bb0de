using System.Text.RegularExpressions;

namespace Bot.Sources;

/// <summary>Makes ids of sources from their addresses.</summary>
internal static partial class SourceIds
{
    // What stands before or behind the name of an outlet in that of its host.
    private static readonly string[] Prefixes = ["www", "m", "feeds", "feed", "rss"];
    private static readonly string[] Suffixes = ["co", "com", "net", "org", "gov", "edu"];

    /// <summary>An id that is not taken: the host's name, else with the path, else with a number.</summary>
    /// <param name="home">The outlet's page; where it is not known, the feed.</param>
    /// <param name="named">What tells it from other sources of the outlet: the section's page or the feed.</param>
    /// <param name="taken">Ids that are taken.</param>
    public static string Of(Uri home, Uri named, IReadOnlySet<string> taken)
    {
        var host = Slug(home.HostNameType == UriHostNameType.Dns ? Outlet(home.IdnHost) : home.Host);
        var withPath = Slug($"{host}-{named.AbsolutePath}");
        return Candidates(host, withPath).First(id => !taken.Contains(id));
    }

    private static IEnumerable<string> Candidates(string host, string withPath)
    {
        yield return host;
        yield return withPath;
        for (var i = 2; ; i++)
        {
            yield return FormattableString.Invariant($"{host}-{i}");
        }
    }

    private static string Outlet(string host)
    {
        var labels = host.Split('.').ToList();
        while (labels.Count > 2 && Prefixes.Contains(labels[0], StringComparer.OrdinalIgnoreCase))
        {
            labels.RemoveAt(0);
        }

        labels.RemoveRange(Math.Max(1, labels.Count - 1), labels.Count > 1 ? 1 : 0);
        while (labels.Count > 1 && Suffixes.Contains(labels[^1], StringComparer.OrdinalIgnoreCase))
        {
            labels.RemoveAt(labels.Count - 1);
        }

        return string.Join('-', labels);
    }

    private static string Slug(string text) => NoSlug().Replace(text.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex NoSlug();
}
