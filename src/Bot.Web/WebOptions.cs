using System.ComponentModel.DataAnnotations;

namespace Bot.Web;

/// <summary>The local page with its chat box and the health check.</summary>
public sealed record WebOptions
{
    /// <summary>The IP address that the page is served on. Default: only this machine. <c>0.0.0.0</c> serves every network that reaches it (in a container), and the page has no login.</summary>
    [RegularExpression(@"^[0-9a-fA-F.:]+$", MatchTimeoutInMilliseconds = 1000, ErrorMessage = "has to be an IP address, such as 127.0.0.1")]
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>The TCP port of the page, 0 to 65535; 0 takes any free one. Default: 8080.</summary>
    [Range(0, 65535)]
    public int Port { get; init; } = 8080;

    /// <summary>
    /// Host names under which the page may be asked for besides <see cref="Address"/> and the loopback ones, between semicolons; <c>*</c> lets all
    /// in. A request for any other is refused, so that no foreign site reaches the page under a name that it made point here. Default: none.
    /// </summary>
    public string Hosts { get; init; } = "";
}
