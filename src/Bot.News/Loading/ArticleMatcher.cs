namespace Bot.News.Loading;

/// <summary>
/// Tells which article an arriving one is, among those of the store and of its own batch. Its id tells for certain. Another address or an entry of
/// a feed may lead to another article later, and templates give all pages one address: there, headline or text have to agree.
/// </summary>
internal sealed class ArticleMatcher
{
    // The same text under two addresses is one article; fewer words («صورة اليوم») may be said twice, and on other days anything may.
    private const int FewestWords = 20;
    private static readonly TimeSpan MostApart = TimeSpan.FromDays(2);

    // What an outlet changes or adds leaves most of the shorter text; different articles share about a fifth of their words.
    private const double LeastShared = 0.6;

    private readonly IArticleStore _store;
    private readonly ArticleAddresses _addresses;
    private readonly Dictionary<string, KnownArticle> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idOfKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private ArticleMatcher(IArticleStore store, ArticleAddresses addresses) => (_store, _addresses) = (store, addresses);

    /// <summary>Asks the store for all that a batch may be.</summary>
    public static async Task<ArticleMatcher> LoadAsync(
        IArticleStore store, ArticleAddresses addresses, IReadOnlyCollection<LoadedArticle> batch, CancellationToken cancellationToken)
    {
        var matcher = new ArticleMatcher(store, addresses);
        foreach (var (key, known) in await store.FindKnownAsync([.. batch.SelectMany(matcher.KeysOf)], cancellationToken))
        {
            matcher._articles[known.Article.Id] = known.Article;
            matcher._idOfKey[key] = known.Article.Id;
        }

        var unknown = batch.Where(loaded => !matcher._articles.ContainsKey(loaded.Article.Id)).Select(loaded => TextFingerprint.Of(loaded.Article.Text));
        foreach (var article in await store.FindByTextAsync([.. unknown], cancellationToken))
        {
            matcher._articles[article.Id] = article;
        }

        return matcher;
    }

    /// <summary>The article that this one is; null when it is a new one.</summary>
    public async Task<KnownArticle?> FindAsync(LoadedArticle loaded, CancellationToken cancellationToken)
    {
        if (_articles.TryGetValue(loaded.Article.Id, out var same))
        {
            return same;
        }

        foreach (var id in KeysOf(loaded).Select(key => _idOfKey.GetValueOrDefault(key)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (await AgreesAsync(loaded.Article, _articles[id], cancellationToken))
            {
                return _articles[id];
            }
        }

        return FindByText(loaded.Article);
    }

    /// <summary>Remembers what has become of an article of the batch, for those that come after it.</summary>
    /// <returns>The ids of its addresses, and its own, by which the article was not known yet.</returns>
    public IReadOnlyList<string> Remember(LoadedArticle loaded, KnownArticle now)
    {
        _articles[now.Id] = now;
        _texts[now.Id] = loaded.Article.Text;
        var added = AddressesOf(loaded)
            .Select(_addresses.IdOf)
            .Append(loaded.Article.Id)
            .Where(key => key != now.Id && _idOfKey.GetValueOrDefault(key) != now.Id)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        foreach (var key in KeysOf(loaded))
        {
            _idOfKey[key] = now.Id;
        }

        return added;
    }

    private IEnumerable<string> KeysOf(LoadedArticle loaded) =>
        AddressesOf(loaded).SelectMany(_addresses.IdsOf).Prepend(loaded.Article.Id).Concat(loaded.Entry is { } entry ? [entry.Key] : []);

    private static IEnumerable<Uri> AddressesOf(LoadedArticle loaded) => loaded.Addresses.Prepend(loaded.Article.Url);

    private async Task<bool> AgreesAsync(Article article, KnownArticle known, CancellationToken cancellationToken)
    {
        if (TextFingerprint.Of(article.Title) == TextFingerprint.Of(known.Title))
        {
            return true;
        }

        var text = _texts.GetValueOrDefault(known.Id) ?? (await _store.FindAsync(known.Id, cancellationToken))?.Article.Text ?? "";
        var (words, others) = (TextWords.SetOf(article.Text), TextWords.SetOf(text));
        return words.Count(others.Contains) >= LeastShared * Math.Min(words.Count, others.Count);
    }

    private KnownArticle? FindByText(Article article)
    {
        var fingerprint = TextFingerprint.Of(article.Text);
        return TextWords.Of(article.Text).Take(FewestWords).Count() < FewestWords
            ? null
            : _articles.Values.FirstOrDefault(a => a.Fingerprint == fingerprint && a.Outlet == article.Outlet && (a.Published - article.Published).Duration() <= MostApart);
    }
}
