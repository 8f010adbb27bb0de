namespace Bot.News.Loading;

/// <summary>How far a sweep or a single load is.</summary>
/// <param name="Done">Sources (or, in a single load, pages) that are finished, well or not.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="NewArticles">Articles that were stored so far.</param>
public readonly record struct LoadProgress(int Done, int Total, int NewArticles);
