using System.Text;
using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Fetching;

/// <summary>The robots.txt of each host that was asked for a page, kept for a day at most (RFC 9309, section 2.4).</summary>
/// <remarks>Safe for concurrent use.</remarks>
internal sealed class RobotsFiles(IOptions<FetchSettings> settings, TimeProvider time)
{
    // As much has to be read (RFC 9309, section 2.5); more is no more than a waste.
    private const int MaxBytes = 500 * 1024;

    private const int HostsBetweenCleanings = 1_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan KeptUnreachable = TimeSpan.FromHours(1);

    private readonly Dictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private int _cleanAt = HostsBetweenCleanings;

    /// <summary>The rules for the address's host; asked for where they are not at hand, by one caller at a time.</summary>
    /// <param name="url">The address of a page.</param>
    /// <param name="fetch">Asks for an address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RobotsRules> GetAsync(Uri url, Func<FetchRequest, CancellationToken, Task<FetchResult>> fetch, CancellationToken cancellationToken)
    {
        var host = Find(url.GetLeftPart(UriPartial.Authority));
        if (host.Rules is { } known && time.GetUtcNow() < host.Until)
        {
            return known;
        }

        await host.OneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (host.Rules is null || time.GetUtcNow() >= host.Until)
            {
                var result = await fetch(new FetchRequest(new Uri(url, "/robots.txt")), cancellationToken);
                (host.Rules, host.Until) = Read(url, result);
            }

            return host.Rules;
        }
        finally
        {
            host.OneAtATime.Release();
        }
    }

    // What is not found forbids nothing; what cannot be reached forbids everything for now (sections 2.3.1.3 and 2.3.1.4).
    private (RobotsRules Rules, DateTimeOffset Until) Read(Uri url, FetchResult result)
    {
        var now = time.GetUtcNow();
        return result switch
        {
            FetchResult.Content content => (RobotsRules.Parse(TextOf(content.Bytes), settings.Value.ProductToken), now + Kept),
            FetchResult.Failed { IsLasting: false } failed => (RobotsRules.Unreachable(url, failed.Reason), now + KeptUnreachable),
            FetchResult.RetryLater later => (RobotsRules.Unreachable(url, later.Reason), later.NotBefore < now + Kept ? later.NotBefore : now + Kept),
            // A host that may not be asked refuses the page too, with a reason of its own.
            _ => (RobotsRules.None, now + Kept),
        };
    }

    private static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, MaxBytes)).TrimStart('\uFEFF');

    private Host Find(string name)
    {
        lock (_hosts)
        {
            if (_hosts.Count >= _cleanAt)
            {
                var now = time.GetUtcNow();
                foreach (var old in _hosts.Where(h => h.Value.Until <= now && h.Value.OneAtATime.CurrentCount > 0).Select(h => h.Key).ToList())
                {
                    _hosts.Remove(old);
                }

                _cleanAt = _hosts.Count + HostsBetweenCleanings;
            }

            if (!_hosts.TryGetValue(name, out var host))
            {
                host = new Host();
                _hosts.Add(name, host);
            }

            return host;
        }
    }

    private sealed class Host
    {
        public SemaphoreSlim OneAtATime { get; } = new(1);

        public volatile RobotsRules? Rules;

        public DateTimeOffset Until { get; set; }
    }
}
