using Bot.News.Loading.Feeds;

namespace Bot.News.Loading.Sweeping;

/// <summary>One source on its way through the steps of a sweep. Each step hands it on and touches it no more.</summary>
/// <param name="Source">The source.</param>
/// <param name="State">What is to be remembered of it when its articles are stored.</param>
internal sealed record SourceNews(Source Source, SourceState State)
{
    /// <summary>Entries that are new or that say something else now.</summary>
    public IReadOnlyList<NewEntry> Entries { get; init; } = [];

    /// <summary>The articles of <see cref="Entries"/> whose pages could be read.</summary>
    public IReadOnlyList<LoadedArticle> Articles { get; init; } = [];

    /// <summary>The feed or the pages that gave nothing.</summary>
    public IReadOnlyList<LoadFailure> Failures { get; init; } = [];
}
