namespace Bot.Loading;

/// <summary>What one address or file gave.</summary>
/// <param name="New">Articles that are new in the store.</param>
/// <param name="Known">Articles that were stored already.</param>
/// <param name="Failures">What could not be loaded, a sentence each.</param>
internal sealed record LoadOutcome(int New, int Known, IReadOnlyList<string> Failures)
{
    /// <summary>Nothing was loaded.</summary>
    public static LoadOutcome Failed(string why) => new(0, 0, [why]);
}
