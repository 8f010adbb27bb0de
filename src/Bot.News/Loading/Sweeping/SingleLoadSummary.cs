namespace Bot.News.Loading.Sweeping;

/// <summary>What a single load did.</summary>
/// <param name="NewArticles">How many articles are new in the store.</param>
/// <param name="KnownArticles">How many were stored already and not loaded again.</param>
/// <param name="Failures">What failed, in feed order; empty when all went well.</param>
public sealed record SingleLoadSummary(int NewArticles, int KnownArticles, IReadOnlyList<LoadFailure> Failures);
