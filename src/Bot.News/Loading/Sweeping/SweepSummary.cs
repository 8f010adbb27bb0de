namespace Bot.News.Loading.Sweeping;

/// <summary>What a sweep did.</summary>
/// <param name="Sources">How many sources were due.</param>
/// <param name="NewArticles">How many articles are new in the store.</param>
/// <param name="Failures">What failed, in no particular order; empty when all went well.</param>
public sealed record SweepSummary(int Sources, int NewArticles, IReadOnlyList<LoadFailure> Failures)
{
    /// <summary>The new states of the sources that died or were retired in this sweep, or had been and work again: each such change comes once.</summary>
    public IReadOnlyList<SourceState> Changes { get; init; } = [];
}
