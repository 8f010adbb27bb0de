using System.Globalization;

namespace Bot.News.Loading.Fetching;

/// <summary>What a robots.txt says to this bot (RFC 9309).</summary>
internal sealed class RobotsRules
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private readonly IReadOnlyList<RobotsPattern> _patterns;
    private readonly FetchResult? _unreachable;

    private RobotsRules(IReadOnlyList<RobotsPattern> patterns, TimeSpan crawlDelay, FetchResult? unreachable) =>
        (_patterns, CrawlDelay, _unreachable) = (patterns, crawlDelay, unreachable);

    /// <summary>Forbids nothing.</summary>
    public static RobotsRules None { get; } = new([], TimeSpan.Zero, null);

    /// <summary>The distance between requests that the host asks for (Crawl-delay, no part of the RFC but widely kept); zero when it asks for none.</summary>
    public TimeSpan CrawlDelay { get; }

    /// <summary>The addresses of the host's sitemaps as written, in file order (no part of the RFC; sitemaps.org); empty when it names none.</summary>
    public IReadOnlyList<string> Sitemaps { get; private init; } = [];

    /// <summary>Forbids everything for now.</summary>
    public static RobotsRules Unreachable(Uri url, string reason) =>
        new([], TimeSpan.Zero, new FetchResult.Failed($"The robots.txt of {url.Host}, which says what may be read there, cannot be had: {reason}"));

    /// <summary>Reads the groups for a product token, or where there is none those for all (<c>*</c>). Nothing in the text is an error.</summary>
    public static RobotsRules Parse(string text, string product)
    {
        var (own, all) = (new Group(), new Group());
        var (isForOwn, isForAll, isInHead) = (false, false, false);
        foreach (var (key, value) in Lines(text))
        {
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // Lines that follow each other name the agents of one group.
                (isForOwn, isForAll) = isInHead ? (isForOwn, isForAll) : (false, false);
                isForOwn |= Token(value).Equals(product, StringComparison.OrdinalIgnoreCase);
                isForAll |= value is "*";
                isInHead = true;
                own.Exists |= isForOwn;
                continue;
            }

            var isRule = (isForOwn && own.Add(key, value)) | (isForAll && all.Add(key, value)) || Group.Knows(key);
            isInHead &= !isRule;
        }

        var group = own.Exists ? own : all;
        return new RobotsRules(group.Patterns, group.CrawlDelay, null)
        {
            Sitemaps = [.. Lines(text).Where(l => l.Key.Equals("sitemap", StringComparison.OrdinalIgnoreCase)).Select(l => l.Value)],
        };
    }

    /// <summary>Why the address may not be asked for; null when it may. Of the patterns that fit, the longest decides, of equal ones that which allows.</summary>
    public FetchResult? Judge(Uri url)
    {
        if (_unreachable is not null)
        {
            return _unreachable;
        }

        var path = _patterns.Count > 0 ? RobotsPattern.Normalize(url.PathAndQuery) : "";
        RobotsPattern? best = null;
        foreach (var pattern in _patterns)
        {
            if ((best is null || pattern.IsStrongerThan(best)) && pattern.Matches(path))
            {
                best = pattern;
            }
        }

        return best is null or { IsAllowed: true } ? null : new FetchResult.Refused($"The robots.txt of {url.Host} forbids this page.");
    }

    private static string Token(string value) => value.Split('/', ' ', '\t')[0];

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (var line in text.Split('\n', '\r'))
        {
            var plain = line.Split('#', 2)[0];
            var colon = plain.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (plain[..colon].Trim(), plain[(colon + 1)..].Trim());
            }
        }
    }

    private sealed class Group
    {
        public bool Exists { get; set; }

        public List<RobotsPattern> Patterns { get; } = [];

        public TimeSpan CrawlDelay { get; private set; }

        public static bool Knows(string key) => key.ToLowerInvariant() is "allow" or "disallow" or "crawl-delay";

        public bool Add(string key, string value)
        {
            switch (key.ToLowerInvariant())
            {
                // An empty path forbids nothing.
                case "allow" or "disallow" when value.Length > 0:
                    Patterns.Add(new RobotsPattern(value, key.Equals("allow", StringComparison.OrdinalIgnoreCase)));
                    break;
                case "crawl-delay" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds):
                    CrawlDelay = seconds < LongestDelay.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestDelay;
                    break;
            }

            return Knows(key);
        }
    }
}
