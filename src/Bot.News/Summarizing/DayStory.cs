using Bot.Arabic.Text;

namespace Bot.News.Summarizing;

/// <summary>What was published of one story on one day.</summary>
internal sealed class DayStory(string id, IReadOnlyList<Article> articles)
{
    /// <summary>The story's key.</summary>
    public string Id { get; } = id;

    /// <summary>Its articles of the day, at least one, oldest first.</summary>
    public IReadOnlyList<Article> Articles { get; } = articles;

    /// <summary>Whether its articles are what outlets added to articles of days before.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>How many outlets told it.</summary>
    public int Outlets { get; } = articles.DistinctBy(a => a.Outlet, StringComparer.Ordinal).Count();

    /// <summary>The sections of its articles in normal form, the commonest first; empty when no outlet names one.</summary>
    public IReadOnlyList<string> Sections { get; } =
    [
        .. articles
            .Where(a => a.Section is not null)
            .CountBy(a => ArabicNormalizer.Normalize(a.Section!), StringComparer.Ordinal)
            .OrderByDescending(s => s.Value)
            .Select(s => s.Key),
    ];

    /// <summary>The stories of some articles.</summary>
    public static IEnumerable<DayStory> Group(IEnumerable<StoredArticle> articles) => articles
        .GroupBy(a => a.StoryId, a => a.Article, StringComparer.Ordinal)
        .Select(story => new DayStory(story.Key, [.. story]));
}
