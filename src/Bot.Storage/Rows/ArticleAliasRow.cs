namespace Bot.Storage.Rows;

/// <summary>Another key of an article. It names the article by its id, which stays when a new version takes another row.</summary>
internal sealed class ArticleAliasRow
{
    public required string Alias { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>What the entry of a feed said when it was last loaded; null where the alias is an address.</summary>
    public string? Said { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? LoadedAt { get; init; }
}
