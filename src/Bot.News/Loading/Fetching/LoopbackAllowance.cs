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
    /// <exception cref="ArgumentException">The address is no loopback address.</exception>
    public void Allow(IPEndPoint endpoint)
    {
        if (!IPAddress.IsLoopback(endpoint.Address))
        {
            throw new ArgumentException("only a loopback endpoint can be allowed", nameof(endpoint));
        }

        _allowed[endpoint] = true;
    }

    internal bool Contains(IPAddress address, int port) => _allowed.ContainsKey(new IPEndPoint(address, port));
}
