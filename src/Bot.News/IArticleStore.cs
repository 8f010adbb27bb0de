namespace Bot.News;

/// <summary>Keeps articles, their stories and their event lines. All calls may run side by side.</summary>
public interface IArticleStore
{
    /// <summary>Stores articles in one transaction. An id that is stored already is passed over.</summary>
    /// <returns>How many were new.</returns>
    Task<int> AddAsync(IReadOnlyCollection<ReadArticle> articles, CancellationToken cancellationToken);

    /// <summary>Those of <paramref name="ids"/> that are stored.</summary>
    Task<IReadOnlySet<string>> FindKnownAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>The articles published from <paramref name="from"/> (in it) to <paramref name="to"/> (not in it), oldest first.</summary>
    Task<IReadOnlyList<StoredArticle>> GetPublishedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken);

    /// <summary>When the newest article was published; null in an empty store.</summary>
    Task<DateTimeOffset?> GetNewestPublicationAsync(CancellationToken cancellationToken);

    /// <summary>How many articles are stored.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The words of the articles in normal form (<see cref="Arabic.Text.ArabicNormalizer"/>) that have one of the keys
    /// (<see cref="Arabic.Names.NameKeys"/>), each once, with the number of articles that have it: what a name in another script or spelling is looked up in.
    /// </summary>
    Task<IReadOnlyList<WordCount>> FindNameWordsAsync(IReadOnlyCollection<long> keys, CancellationToken cancellationToken);

    /// <summary>
    /// The event lines of the articles that hold, for each entry of <paramref name="names"/>, at least one of its forms, in order of
    /// publication and ordinal.
    /// </summary>
    /// <param name="names">For each name its possible forms: single words in normal form.</param>
    /// <param name="limit">At most this many articles, the newest.</param>
    Task<IReadOnlyList<EventLine>> FindEventLinesAsync(IReadOnlyList<IReadOnlyList<string>> names, int limit, CancellationToken cancellationToken);
}
