namespace Bot.News.Loading.Fetching;

/// <summary>Tells from an address alone whether the bot goes there; where its host leads, <see cref="AddressGuard"/> judges when it dials.</summary>
internal static class AddressRule
{
    // Below it are the ports of other services (mail, remote shells, databases' older ones), which a stranger's link must not make us talk to.
    private const int FirstFreePort = 1024;

    /// <summary>Why the bot does not go there, one English sentence; null when it does.</summary>
    public static string? FaultOf(Uri url)
    {
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            return $"{url} is no http or https address.";
        }

        // Never sent, and mostly there to make the host look like another one.
        if (url.UserInfo.Length > 0)
        {
            return $"The address at {url.Host} holds a user name, which the bot does not send.";
        }

        return url.Port < FirstFreePort && url.Port is not (80 or 443)
            ? FormattableString.Invariant($"Port {url.Port} of {url.Host} is not one of the web.")
            : null;
    }
}
