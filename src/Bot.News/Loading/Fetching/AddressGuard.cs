using System.Net;
using System.Net.Sockets;

namespace Bot.News.Loading.Fetching;

/// <summary>
/// Opens connections to public addresses only. It judges the very addresses that it then dials, so that neither a redirect nor a name
/// that resolves anew (DNS rebinding) leads inside.
/// </summary>
internal sealed class AddressGuard(LoopbackAllowance allowance)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="AddressRefusedException">No address of the host is allowed.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var allowed = await FindAllowedAsync(host, port, cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> FindAllowedAsync(string host, int port, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host, out var literal) && allowance.Contains(literal, port))
        {
            return [literal];
        }

        var addresses = literal is null ? await Dns.GetHostAddressesAsync(host, cancellationToken) : [literal];
        var allowed = Array.FindAll(addresses, PublicAddress.IsPublic);
        return allowed.Length > 0
            ? allowed
            : throw new AddressRefusedException($"The host {host} is not on the public internet.");
    }
}
