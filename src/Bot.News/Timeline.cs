namespace Bot.News;

/// <summary>What happened between the named, oldest first.</summary>
/// <param name="Query">The names as asked.</param>
/// <param name="Names">The names as the articles write them, in the order of the query; shorter than the query when a name is unknown.</param>
/// <param name="Unknown">The words of the query that no article has in any script or spelling.</param>
/// <param name="Events">Dated lines; each happening once, however many outlets told it.</param>
public sealed record Timeline(
    IReadOnlyList<string> Query,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<TimelineEvent> Events);
