namespace Bot.News;

/// <summary>
/// Keeps articles, their stories and their event lines. Of an article that its outlet has changed, the newest version is what all questions are
/// about. All calls may run side by side.
/// </summary>
public interface IArticleStore
{
    /// <summary>
    /// Stores articles and aliases in one transaction. A version takes the place of the earlier one of its id, which is kept; an article whose id
    /// is stored in the same version or a later one is passed over. An alias takes the place of the one with the same key.
    /// </summary>
    /// <returns>How many articles and versions were new.</returns>
    Task<int> AddAsync(IReadOnlyCollection<ReadArticle> articles, IReadOnlyCollection<ArticleAlias> aliases, CancellationToken cancellationToken);

    /// <summary>What is known of <paramref name="keys"/>, ids and aliases alike; those that are not stored are left out.</summary>
    Task<IReadOnlyDictionary<string, KnownKey>> FindKnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>The articles whose text has one of these fingerprints (<see cref="TextFingerprint"/>).</summary>
    Task<IReadOnlyList<KnownArticle>> FindByTextAsync(IReadOnlyCollection<long> fingerprints, CancellationToken cancellationToken);

    /// <summary>The article with this id; null when there is none.</summary>
    Task<StoredArticle?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The articles published from <paramref name="from"/> (in it) to <paramref name="to"/> (not in it), oldest first.</summary>
    Task<IReadOnlyList<StoredArticle>> GetPublishedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken);

    /// <summary>
    /// The articles that were published before <paramref name="from"/> and changed from then (in it) to <paramref name="to"/> (not in it), in order of
    /// publication: the last version of that time beside the last one before it.
    /// </summary>
    Task<IReadOnlyList<ArticleChange>> GetChangedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken);

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
