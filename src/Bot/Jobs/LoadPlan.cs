using Bot.News;

namespace Bot.Jobs;

/// <summary>What is loaded, and that it was.</summary>
/// <param name="sources">The sources.</param>
public sealed class LoadPlan(IReadOnlyList<Source> sources)
{
    private readonly TaskCompletionSource _firstSweep = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The sources.</summary>
    public IReadOnlyList<Source> Sources => sources;

    /// <summary>Done when the first sweep of this start is over, well or not.</summary>
    public Task FirstSweep => _firstSweep.Task;

    /// <summary>Says that a sweep is over.</summary>
    public void MarkSwept() => _firstSweep.TrySetResult();
}
