namespace Bot.News.Loading.Pages.Sites;

/// <summary>The rules of single sites.</summary>
/// <param name="byDomain">The rules by domain in small letters; a rule holds for all hosts of its domain that have none of their own.</param>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class SiteRules(IReadOnlyDictionary<string, SiteRule> byDomain)
{
    /// <summary>No site has a rule.</summary>
    public static SiteRules None { get; } = new(new Dictionary<string, SiteRule>(StringComparer.Ordinal));

    /// <summary>The rule for the page of an address; null when there is none.</summary>
    public SiteRule? For(Uri url)
    {
        // «ar.news.example.org», then «news.example.org», then «example.org»
        for (var domain = url.IdnHost.ToLowerInvariant(); byDomain.Count > 0 && domain.Length > 0; domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (byDomain.TryGetValue(domain, out var rule))
            {
                return rule;
            }

            if (!domain.Contains('.', StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }
}
