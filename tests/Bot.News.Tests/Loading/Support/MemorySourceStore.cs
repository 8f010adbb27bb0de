using System.Collections.Concurrent;

namespace Bot.News.Tests.Loading.Support;

/// <summary>States of sources in memory.</summary>
internal sealed class MemorySourceStore : ISourceStore
{
    private readonly ConcurrentDictionary<string, SourceState> _states = new(StringComparer.Ordinal);

    public SourceState this[string sourceId] => _states[sourceId];

    public Task<IReadOnlyList<SourceState>> GetAllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SourceState>>([.. _states.Values]);

    public Task SaveAsync(SourceState state, CancellationToken cancellationToken)
    {
        _states[state.SourceId] = state;
        return Task.CompletedTask;
    }
}
