using Bot.Arabic;

namespace Bot.News;

/// <summary>An article with what was understood of it and the story that it belongs to: what a store takes.</summary>
/// <param name="Article">The article.</param>
/// <param name="Analysis">The analysis of <see cref="Article.Text"/>.</param>
/// <param name="StoryId">The story that it joined or opened (<see cref="Summarizing.StoryTracker"/>).</param>
public sealed record ReadArticle(Article Article, TextAnalysis Analysis, string StoryId);
