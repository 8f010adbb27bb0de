using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.News.Tests;

/// <summary>A store in memory, for tests of what reads and fills a store. The real stores hold the contract in their own tests.</summary>
internal sealed class ArticleShelf : IArticleStore
{
    private readonly List<ReadArticle> _versions = [];
    private readonly Dictionary<string, ReadArticle> _articles = new(StringComparer.Ordinal);

    /// <summary>The lines that timelines are made from, where a test sets them rather than having them read from a text.</summary>
    public List<EventLine> Lines { get; } = [];

    /// <summary>All versions of all articles, in the order in which they were stored.</summary>
    public IReadOnlyList<ReadArticle> Versions => _versions;

    /// <summary>The other keys of the articles.</summary>
    public Dictionary<string, ArticleAlias> Aliases { get; } = new(StringComparer.Ordinal);

    public Task<int> AddAsync(IReadOnlyCollection<ReadArticle> articles, IReadOnlyCollection<ArticleAlias> aliases, CancellationToken cancellationToken)
    {
        lock (_versions)
        {
            var fresh = articles.Where(a => !(_articles.TryGetValue(a.Article.Id, out var stored) && stored.Version >= a.Version)).ToList();
            foreach (var article in fresh)
            {
                _versions.Add(article);
                _articles[article.Article.Id] = article;
            }

            foreach (var alias in aliases)
            {
                Aliases[alias.Key] = alias;
            }

            return Task.FromResult(fresh.Count);
        }
    }

    public Task<IReadOnlyDictionary<string, KnownKey>> FindKnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        lock (_versions)
        {
            var known = new Dictionary<string, KnownKey>(StringComparer.Ordinal);
            foreach (var key in keys)
            {
                var alias = Aliases.GetValueOrDefault(key);
                if (_articles.TryGetValue(key, out var article) || (alias is not null && _articles.TryGetValue(alias.ArticleId, out article)))
                {
                    known[key] = new KnownKey(KnownArticle.Of(article.Article, article.Version), article.Article.Id == key ? null : alias?.Mark);
                }
            }

            return Task.FromResult<IReadOnlyDictionary<string, KnownKey>>(known);
        }
    }

    public Task<IReadOnlyList<KnownArticle>> FindByTextAsync(IReadOnlyCollection<long> fingerprints, CancellationToken cancellationToken)
    {
        lock (_versions)
        {
            return Task.FromResult<IReadOnlyList<KnownArticle>>(
                [.. _articles.Values.Select(a => KnownArticle.Of(a.Article, a.Version)).Where(a => fingerprints.Contains(a.Fingerprint!.Value))]);
        }
    }

    public Task<StoredArticle?> FindAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult(_articles.TryGetValue(id, out var article) ? new StoredArticle(article.Article, article.StoryId) : null);

    public Task<IReadOnlyList<StoredArticle>> GetPublishedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredArticle>>([.. _articles.Values
            .Where(a => a.Article.Published >= from && a.Article.Published < to)
            .OrderBy(a => a.Article.Published)
            .Select(a => new StoredArticle(a.Article, a.StoryId))]);

    public Task<IReadOnlyList<ArticleChange>> GetChangedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ArticleChange>>(
        [
            .. _versions.Where(v => v.Since < to && v.Article.Published < from).GroupBy(v => v.Article.Id, StringComparer.Ordinal)
                .Where(versions => versions.Last().Since >= from)
                .Select(versions => (Now: versions.Last(), Before: versions.Last(v => v.Since < from)))
                .Select(change => new ArticleChange(new StoredArticle(change.Now.Article, change.Now.StoryId), change.Now.Since, change.Before.Article)),
        ]);

    public Task<DateTimeOffset?> GetNewestPublicationAsync(CancellationToken cancellationToken) =>
        Task.FromResult<DateTimeOffset?>(_articles.Count == 0 ? null : _articles.Values.Max(a => a.Article.Published));

    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        Task.FromResult(_articles.Count + Lines.DistinctBy(l => l.ArticleId, StringComparer.Ordinal).Count());

    public Task<IReadOnlyList<WordCount>> FindNameWordsAsync(IReadOnlyCollection<long> keys, CancellationToken cancellationToken)
    {
        var words = Lines.GroupBy(l => l.ArticleId, StringComparer.Ordinal).SelectMany(WordsOf).Where(w => NameKeys.Of(w).Any(keys.Contains));
        return Task.FromResult<IReadOnlyList<WordCount>>([.. words.CountBy(w => w, StringComparer.Ordinal).Select(w => new WordCount(w.Key, w.Value))]);
    }

    public Task<IReadOnlyList<EventLine>> FindEventLinesAsync(
        IReadOnlyList<IReadOnlyList<string>> names, int limit, CancellationToken cancellationToken)
    {
        var articles = Lines
            .GroupBy(l => l.ArticleId, StringComparer.Ordinal)
            .Where(lines => names.All(forms => WordsOf(lines).Overlaps(forms)))
            .OrderBy(lines => lines.First().Published)
            .TakeLast(limit);
        return Task.FromResult<IReadOnlyList<EventLine>>([.. articles.SelectMany(lines => lines.OrderBy(l => l.Ordinal))]);
    }

    private static HashSet<string> WordsOf(IEnumerable<EventLine> lines)
    {
        var text = ArabicNormalizer.Normalize(string.Join('\n', lines.Select(l => l.Title + "\n" + l.Text)));
        return WordSplitter.Split(text).Select(span => span.Of(text)).ToHashSet(StringComparer.Ordinal);
    }
}
