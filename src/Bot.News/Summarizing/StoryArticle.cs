using Bot.Arabic;

namespace Bot.News.Summarizing;

/// <summary>An article of a chosen story with its reading.</summary>
internal sealed record StoryArticle(Article Article, TextAnalysis Reading);
