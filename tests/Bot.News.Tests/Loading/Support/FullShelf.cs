namespace Bot.News.Tests.Loading.Support;

/// <summary>A store whose disk is full.</summary>
internal sealed class FullShelf : IArticleStore
{
    private readonly ArticleShelf _empty = new();

    public Task<int> AddAsync(IReadOnlyCollection<ReadArticle> articles, IReadOnlyCollection<ArticleAlias> aliases, CancellationToken cancellationToken) =>
        throw new IOException("no space left");

    public Task<IReadOnlyDictionary<string, KnownKey>> FindKnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        _empty.FindKnownAsync(keys, cancellationToken);

    public Task<IReadOnlyList<KnownArticle>> FindByTextAsync(IReadOnlyCollection<long> fingerprints, CancellationToken cancellationToken) =>
        _empty.FindByTextAsync(fingerprints, cancellationToken);

    public Task<StoredArticle?> FindAsync(string id, CancellationToken cancellationToken) => _empty.FindAsync(id, cancellationToken);

    public Task<IReadOnlyList<StoredArticle>> GetPublishedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        _empty.GetPublishedAsync(from, to, cancellationToken);

    public Task<IReadOnlyList<ArticleChange>> GetChangedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        _empty.GetChangedAsync(from, to, cancellationToken);

    public Task<DateTimeOffset?> GetNewestPublicationAsync(CancellationToken cancellationToken) => _empty.GetNewestPublicationAsync(cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken) => _empty.CountAsync(cancellationToken);

    public Task<IReadOnlyList<WordCount>> FindNameWordsAsync(IReadOnlyCollection<long> keys, CancellationToken cancellationToken) => _empty.FindNameWordsAsync(keys, cancellationToken);

    public Task<IReadOnlyList<EventLine>> FindEventLinesAsync(
        IReadOnlyList<IReadOnlyList<string>> names, int limit, CancellationToken cancellationToken) =>
        _empty.FindEventLinesAsync(names, limit, cancellationToken);
}
