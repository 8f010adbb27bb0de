using Bot.News;

namespace Bot.Jobs;

/// <summary>What is loaded, and that it was.</summary>
/// <param name="read">Gives the sources as they are listed now; the same list while nothing has changed.</param>
public sealed class LoadPlan(Func<IReadOnlyList<Source>> read)
{
    private readonly TaskCompletionSource _firstSweep = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile IReadOnlyList<Source> _sources = read();

    /// <summary>The sources.</summary>
    public IReadOnlyList<Source> Sources => _sources;

    /// <summary>Done when the first sweep of this start is over, well or not.</summary>
    public Task FirstSweep => _firstSweep.Task;

    /// <summary>Takes up the list as it is now.</summary>
    /// <returns>Whether it has changed.</returns>
    /// <exception cref="SetupException">It has changed and is wrong; the sources stay as they were.</exception>
    public bool Refresh()
    {
        var sources = read();
        var hasChanged = !ReferenceEquals(sources, _sources);
        _sources = sources;
        return hasChanged;
    }

    /// <summary>Says that a sweep is over.</summary>
    public void MarkSwept() => _firstSweep.TrySetResult();
}
