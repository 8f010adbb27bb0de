using System.Net;
using Bot.News.Loading.Fetching;

namespace Bot.Loading;

/// <summary>Addresses that the operator names may be on this machine; those that pages and feeds name may not.</summary>
internal static class NamedAddresses
{
    /// <summary>Lets requests through to the addresses among these that name a loopback endpoint by its number.</summary>
    public static void Allow(LoopbackAllowance allowance, IEnumerable<Uri> named)
    {
        foreach (var url in named)
        {
            if (IPAddress.TryParse(url.DnsSafeHost, out var address) && IPAddress.IsLoopback(address))
            {
                allowance.Allow(new IPEndPoint(address, url.Port));
            }
        }
    }
}
