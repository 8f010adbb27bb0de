using System.ComponentModel.DataAnnotations;

namespace Bot.Settings;

/// <summary>The local page with its chat box and the health check.</summary>
public sealed record WebSettings
{
    /// <summary>The IP address that the page is served on. Default: only this machine. <c>0.0.0.0</c> serves every network that reaches it (in a container), and the page has no login.</summary>
    [RegularExpression(@"^[0-9a-fA-F.:]+$", MatchTimeoutInMilliseconds = 1000, ErrorMessage = "has to be an IP address, such as 127.0.0.1")]
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>The TCP port of the page, 0 to 65535; 0 takes any free one. Default: 8080.</summary>
    [Range(0, 65535)]
    public int Port { get; init; } = 8080;
}
