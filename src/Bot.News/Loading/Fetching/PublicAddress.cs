using System.Net;
using System.Net.Sockets;

namespace Bot.News.Loading.Fetching;

/// <summary>Tells addresses of the public internet from those that a stranger's link must not reach.</summary>
internal static class PublicAddress
{
    // IANA special-purpose address registry (RFC 6890 and its updates), IPv4.
    private static readonly IPNetwork[] Special4 =
    [
        IPNetwork.Parse("0.0.0.0/8"),
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.88.99.0/24"),
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"),
        IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("224.0.0.0/3"),
        // A cloud provider's metadata service on an address of the public range.
        IPNetwork.Parse("168.63.129.16/32"),
    ];

    // Only 2000::/3 is global unicast; these parts of it are not, or tunnel to an IPv4 address that would go unchecked.
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Special6 =
    [
        IPNetwork.Parse("2001::/23"),
        IPNetwork.Parse("2001:db8::/32"),
        IPNetwork.Parse("2002::/16"),
        IPNetwork.Parse("3fff::/20"),
    ];

    /// <summary>Whether the address is on the public internet; an IPv4 address inside an IPv6 one is judged as IPv4.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Special4.Any(n => n.Contains(plain)),
            AddressFamily.InterNetworkV6 => Global6.Contains(plain) && !Special6.Any(n => n.Contains(plain)),
            _ => false,
        };
    }
}
