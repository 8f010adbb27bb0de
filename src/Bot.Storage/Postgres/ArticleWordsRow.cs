namespace Bot.Storage.Postgres;

/// <summary>The words that an article is found by, each once.</summary>
internal sealed class ArticleWordsRow
{
    public long ArticleKey { get; init; }

    public required string[] Words { get; init; }
}
