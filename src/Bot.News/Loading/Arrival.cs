namespace Bot.News.Loading;

/// <summary>An article that is to be stored, or a newer version of one that is.</summary>
/// <param name="Article">The article, with the id and the publication of its first version.</param>
internal sealed record Arrival(Article Article)
{
    /// <summary>The version that it takes the place of; null for a new article.</summary>
    public StoredArticle? Before { get; init; }

    /// <inheritdoc cref="ReadArticle.Version"/>
    public int Version { get; init; } = 1;

    /// <inheritdoc cref="ReadArticle.Since"/>
    public DateTimeOffset Since { get; init; } = Article.Published;
}
