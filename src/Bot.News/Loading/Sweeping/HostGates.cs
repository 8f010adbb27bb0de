using System.Collections.Concurrent;

namespace Bot.News.Loading.Sweeping;

/// <summary>Limits how many requests run side by side to one host. Lives for one sweep, so that it does not grow over the years.</summary>
internal sealed class HostGates(int perHost)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.OrdinalIgnoreCase);

    public async Task<T> RunAsync<T>(Uri url, Func<Task<T>> request, CancellationToken cancellationToken)
    {
        var gate = _gates.GetOrAdd(url.Authority, _ => new SemaphoreSlim(perHost));
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await request();
        }
        finally
        {
            gate.Release();
        }
    }
}
