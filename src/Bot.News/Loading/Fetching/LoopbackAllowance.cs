using System.Collections.Concurrent;
using System.Net;

namespace Bot.News.Loading.Fetching;

/// <summary>
/// The loopback endpoints that may be fetched although they are not on the public internet: the newsroom that the program serves itself.
/// Only an address that names the endpoint literally (<c>http://127.0.0.1:PORT</c>) is let through, never a host name that resolves to it.
/// </summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class LoopbackAllowance
{
    private readonly ConcurrentDictionary<IPEndPoint, bool> _allowed = new();

    /// <summary>Lets requests to this endpoint through from now on.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="isOwn">Whether the program serves it itself, so that it needs no manners: neither a distance between requests nor robots.txt.</param>
    /// <exception cref="ArgumentException">The address is no loopback address.</exception>
    public void Allow(IPEndPoint endpoint, bool isOwn = false)
    {
        if (!IPAddress.IsLoopback(endpoint.Address))
        {
            throw new ArgumentException("only a loopback endpoint can be allowed", nameof(endpoint));
        }

        _allowed[endpoint] = isOwn;
    }

    internal bool Contains(IPAddress address, int port) => _allowed.ContainsKey(new IPEndPoint(address, port));

    internal bool IsOwn(Uri url) =>
        !_allowed.IsEmpty && IPAddress.TryParse(url.DnsSafeHost, out var address) && _allowed.GetValueOrDefault(new IPEndPoint(address, url.Port));
}
