namespace Bot.News;

/// <summary>An article that its outlet changed.</summary>
/// <param name="Now">Its newest version.</param>
/// <param name="Since">Since when the outlet shows it.</param>
/// <param name="Before">The version that readers knew.</param>
public sealed record ArticleChange(StoredArticle Now, DateTimeOffset Since, Article Before);
