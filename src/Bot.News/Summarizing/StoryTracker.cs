namespace Bot.News.Summarizing;

/// <summary>Puts each arriving article into the story that it tells, or opens one.</summary>
public sealed class StoryTracker
{
    /// <summary>The key of the story that the article joins; the article's own id when it opens one.</summary>
    public string Assign(Article article) => article.Id;
}
