using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.News.Tests;

/// <summary>A store in memory, for tests of what reads and fills a store. The real stores hold the contract in their own tests.</summary>
internal sealed class ArticleShelf : IArticleStore
{
    private readonly List<ReadArticle> _articles = [];

    /// <summary>The lines that timelines are made from, where a test sets them rather than having them read from a text.</summary>
    public List<EventLine> Lines { get; } = [];

    public Task<int> AddAsync(IReadOnlyCollection<ReadArticle> articles, CancellationToken cancellationToken)
    {
        lock (_articles)
        {
            var fresh = articles.ExceptBy(_articles.Select(a => a.Article.Id), a => a.Article.Id, StringComparer.Ordinal).ToList();
            _articles.AddRange(fresh);
            return Task.FromResult(fresh.Count);
        }
    }

    public Task<IReadOnlySet<string>> FindKnownAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        lock (_articles)
        {
            return Task.FromResult<IReadOnlySet<string>>(_articles.Select(a => a.Article.Id).Intersect(ids, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal));
        }
    }

    public Task<IReadOnlyList<StoredArticle>> GetPublishedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredArticle>>([.. _articles
            .Where(a => a.Article.Published >= from && a.Article.Published < to)
            .OrderBy(a => a.Article.Published)
            .Select(a => new StoredArticle(a.Article, a.StoryId))]);

    public Task<DateTimeOffset?> GetNewestPublicationAsync(CancellationToken cancellationToken) =>
        Task.FromResult<DateTimeOffset?>(_articles.Count == 0 ? null : _articles.Max(a => a.Article.Published));

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
