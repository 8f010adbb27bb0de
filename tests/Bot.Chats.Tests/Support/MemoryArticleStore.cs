using Bot.News;

namespace Bot.Chats.Tests.Support;

/// <summary>Articles in a list. It knows no event lines, so that timelines from it are empty.</summary>
public sealed class MemoryArticleStore : IArticleStore
{
    private readonly List<StoredArticle> articles = [];

    /// <summary>How often the articles of a time were asked for: once for each digest that is built.</summary>
    public int Reads { get; private set; }

    /// <summary>Adds an article of a story of its own.</summary>
    public void Add(string title, DateTimeOffset published)
    {
        var id = $"a{articles.Count}";
        var article = new Article { Id = id, Outlet = "الأفق", Url = new Uri($"http://news.test/{id}"), Title = title, Published = published, Text = $"{title} اليوم." };
        articles.Add(new StoredArticle(article, id));
    }

    public Task<IReadOnlyList<StoredArticle>> GetPublishedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        Reads++;
        return Task.FromResult<IReadOnlyList<StoredArticle>>([.. articles.Where(a => a.Article.Published >= from && a.Article.Published < to)]);
    }

    public Task<int> AddAsync(IReadOnlyCollection<ReadArticle> articles, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlySet<string>> FindKnownAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<DateTimeOffset?> GetNewestPublicationAsync(CancellationToken cancellationToken) => Task.FromResult(articles.Max(a => (DateTimeOffset?)a.Article.Published));

    public Task<int> CountAsync(CancellationToken cancellationToken) => Task.FromResult(articles.Count);

    public Task<IReadOnlyList<WordCount>> GetVocabularyAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<WordCount>>([]);

    public Task<IReadOnlyList<EventLine>> FindEventLinesAsync(IReadOnlyList<IReadOnlyList<string>> names, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<EventLine>>([]);
}
