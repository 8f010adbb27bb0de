using Bot.Arabic;

namespace Bot.News;

/// <summary>A version of an article with what was understood of it and the story that it belongs to: what a store takes.</summary>
/// <param name="Article">The article.</param>
/// <param name="Analysis">The analysis of <see cref="Article.Text"/>.</param>
/// <param name="StoryId">The story that it joined or opened (<see cref="Summarizing.StoryTracker"/>).</param>
public sealed record ReadArticle(Article Article, TextAnalysis Analysis, string StoryId)
{
    /// <summary>1 for the article as it was first stored; one more each time that its outlet changed it.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Since when the outlet shows this version: the publication for the first, the stated update or the time of loading for others.</summary>
    public DateTimeOffset Since { get; init; } = Article.Published;
}
