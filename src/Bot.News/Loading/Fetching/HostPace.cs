using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Fetching;

/// <summary>
/// Gives each request its turn: a host is asked by few requests at a time, whose starts keep their distance, whoever asks and in whichever
/// sweep; and only so many requests are on their way in all. A request that waits for its host takes no place of another host's.
/// </summary>
/// <remarks>Safe for concurrent use.</remarks>
internal sealed class HostPace(IOptions<FetchSettings> settings, TimeProvider time) : IDisposable
{
    // A host that was asked a while ago needs no memory; looking for such hosts at every request would take longer than it saves.
    private const int HostsBetweenCleanings = 1_000;

    private readonly Dictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _all = new(settings.Value.Parallelism);
    private int _cleanAt = HostsBetweenCleanings;

    /// <summary>Waits for the turn of a request, which ends when the result is disposed of.</summary>
    /// <param name="url">Its address; the port is part of the host.</param>
    /// <param name="distance">How long after its start the next request to the host may start.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    public async Task<IDisposable> WaitAsync(Uri url, TimeSpan distance, CancellationToken cancellationToken)
    {
        var host = Enter(url.Authority);
        var turn = new Turn(this, host);
        try
        {
            await host.Gate.WaitAsync(cancellationToken);
            turn.HasHost = true;
            if (Reserve(host, distance) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, time, cancellationToken);
            }

            await _all.WaitAsync(cancellationToken);
            turn.HasPlace = true;
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _all.Dispose();

    private Host Enter(string name)
    {
        lock (_hosts)
        {
            if (_hosts.Count >= _cleanAt)
            {
                var now = time.GetUtcNow();
                foreach (var idle in _hosts.Where(h => h.Value.Users == 0 && h.Value.NextStart <= now).Select(h => h.Key).ToList())
                {
                    _hosts.Remove(idle);
                }

                _cleanAt = _hosts.Count + HostsBetweenCleanings;
            }

            if (!_hosts.TryGetValue(name, out var host))
            {
                host = new Host(settings.Value.RequestsPerHost);
                _hosts.Add(name, host);
            }

            host.Users++;
            return host;
        }
    }

    private TimeSpan Reserve(Host host, TimeSpan distance)
    {
        lock (_hosts)
        {
            var now = time.GetUtcNow();
            var start = host.NextStart > now ? host.NextStart : now;
            host.NextStart = start + distance;
            return start - now;
        }
    }

    private void Leave(Turn turn)
    {
        if (turn.HasPlace)
        {
            _all.Release();
        }

        if (turn.HasHost)
        {
            turn.Host.Gate.Release();
        }

        lock (_hosts)
        {
            turn.Host.Users--;
        }
    }

    // Its semaphore holds nothing that would have to be disposed of, as nobody asks for its wait handle.
    private sealed class Host(int requests)
    {
        public SemaphoreSlim Gate { get; } = new(requests);

        public int Users { get; set; }

        public DateTimeOffset NextStart { get; set; }
    }

    private sealed class Turn(HostPace pace, Host host) : IDisposable
    {
        public Host Host => host;

        public bool HasHost { get; set; }

        public bool HasPlace { get; set; }

        public void Dispose() => pace.Leave(this);
    }
}
