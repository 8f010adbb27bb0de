using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Bot.Web;

namespace Bot.Hosting;

/// <summary>Looks whether the page can be served where the settings want it, before anything else is begun.</summary>
internal static class WebPort
{
    /// <summary>Where the page is to be served.</summary>
    /// <exception cref="SetupException">The address is none.</exception>
    public static IPEndPoint Of(WebOptions settings) => IPAddress.TryParse(settings.Address, out var address)
        ? new IPEndPoint(address, settings.Port)
        : throw new SetupException($"'{settings.Address}' is no IP address. Correct 'web.address' (or BOT_WEB__ADDRESS), such as 127.0.0.1.");

    /// <summary>Passes when the port is free.</summary>
    /// <exception cref="SetupException">It is taken, or not this machine's to take.</exception>
    public static void Check(IPEndPoint endpoint)
    {
        try
        {
            using var probe = new TcpListener(endpoint);
            probe.Start();
        }
        catch (SocketException fault)
        {
            throw Taken(endpoint, fault);
        }
    }

    /// <summary>The sentence for a port that cannot be had.</summary>
    public static SetupException Taken(IPEndPoint endpoint, Exception fault)
    {
        var (address, port) = (endpoint.Address.ToString(), endpoint.Port.ToString(CultureInfo.InvariantCulture));
        return fault.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
            ? new SetupException($"Port {port} on {address} is taken. End the program that has it (another bot?), or choose another port with BOT_WEB__PORT.")
            : new SetupException($"The page cannot be served on {address}, port {port}: {fault.GetBaseException().Message}. Choose another address and port with BOT_WEB__ADDRESS and BOT_WEB__PORT.");
    }
}
