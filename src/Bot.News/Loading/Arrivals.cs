namespace Bot.News.Loading;

/// <summary>What a batch of loaded articles brings: new articles, newer versions of stored ones, and further keys of both.</summary>
internal sealed class Arrivals
{
    private readonly Dictionary<string, Arrival> _arrivals = new(StringComparer.Ordinal);
    private readonly List<ArticleAlias> _aliases = [];

    private Arrivals()
    {
    }

    /// <summary>The articles and versions to store, oldest first, each id once.</summary>
    public IReadOnlyList<Arrival> All => [.. _arrivals.Values.OrderBy(a => a.Article.Published).ThenBy(a => a.Article.Id, StringComparer.Ordinal)];

    /// <summary>The further keys.</summary>
    public IReadOnlyList<ArticleAlias> Aliases => _aliases;

    /// <summary>Holds a batch against the store.</summary>
    public static async Task<Arrivals> FindAsync(
        IReadOnlyCollection<LoadedArticle> batch, IArticleStore store, ArticleAddresses addresses, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var arrivals = new Arrivals();
        var matcher = await ArticleMatcher.LoadAsync(store, addresses, batch, cancellationToken);
        foreach (var loaded in batch.OrderBy(l => l.Article.Published).ThenBy(l => l.Article.Id, StringComparer.Ordinal))
        {
            var known = await matcher.FindAsync(loaded, cancellationToken);
            if (known is null || known.IsChangedBy(loaded.Article))
            {
                var before = known is null || arrivals._arrivals.ContainsKey(known.Id) ? null : await store.FindAsync(known.Id, cancellationToken);
                known = arrivals.Take(loaded.Article, known, before, now);
            }

            arrivals._aliases.AddRange(matcher.Remember(loaded, known).Select(key => new ArticleAlias(key, known.Id)));
            if (loaded.Entry is { } entry)
            {
                arrivals._aliases.Add(new ArticleAlias(entry.Key, known.Id, new EntryMark(entry.Said, now)));
            }
        }

        return arrivals;
    }

    private KnownArticle Take(Article article, KnownArticle? known, StoredArticle? before, DateTimeOffset now)
    {
        var arrival = known is null ? new Arrival(article)
            : _arrivals.TryGetValue(known.Id, out var waiting) ? waiting with { Article = article with { Id = known.Id, Published = waiting.Article.Published } }
            : new Arrival(article with { Id = known.Id, Published = before?.Article.Published ?? article.Published })
            {
                Before = before,
                Version = known.Version + 1,
                Since = article.Updated is { } updated && updated > known.Published && updated <= now ? updated : now,
            };
        _arrivals[arrival.Article.Id] = arrival;
        return KnownArticle.Of(arrival.Article, arrival.Version);
    }
}
