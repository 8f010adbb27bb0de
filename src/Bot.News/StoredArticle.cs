namespace Bot.News;

/// <summary>An article as a store gives it back.</summary>
/// <param name="Article">The article.</param>
/// <param name="StoryId">The story that it belongs to.</param>
public sealed record StoredArticle(Article Article, string StoryId);
