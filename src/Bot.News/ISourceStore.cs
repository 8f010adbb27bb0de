namespace Bot.News;

/// <summary>Remembers, for each source, what the next sweep needs.</summary>
public interface ISourceStore
{
    /// <summary>The states of all sources that were ever swept.</summary>
    Task<IReadOnlyList<SourceState>> GetAllAsync(CancellationToken cancellationToken);

    /// <summary>Writes a state over the one with the same <see cref="SourceState.SourceId"/>.</summary>
    Task SaveAsync(SourceState state, CancellationToken cancellationToken);
}
