using System.ComponentModel.DataAnnotations;

namespace Bot.News.Loading.Fetching;

/// <summary>Limits and manners of every request to an outlet.</summary>
public sealed class FetchSettings
{
    /// <summary>The bot's name and version (RFC 9110, section 10.1.5); its letters before the slash are what robots.txt calls it.</summary>
    [Required, RegularExpression("^[A-Za-z_-]+(/[A-Za-z0-9._-]+)?$", ErrorMessage = "has to be a name of Latin letters and a version, such as NewsBot/1.0")]
    public string UserAgent { get; set; } = "ArabicNewsDigestBot/1.0";

    /// <summary>A mail or web address where outlets reach the operator, told with every request; null when there is none.</summary>
    [RegularExpression(@"^(https?://[!-'*-\[\]-~]+|[!-'*-?A-\[\]-~]+@[!-'*-?A-\[\]-~]+)$", ErrorMessage = "has to be a mail address or a web address that begins with http:// or https://")]
    public string? Contact { get; set; }

    /// <summary>How many requests are on their way at a time in all; 1 to 256.</summary>
    [Range(1, 256)]
    public int Parallelism { get; set; } = 32;

    /// <summary>How many requests to one host are on their way at a time; 1 to 16.</summary>
    [Range(1, 16)]
    public int RequestsPerHost { get; set; } = 2;

    /// <summary>The least time between the starts of two requests to one host; up to 1 minute. Zero keeps none.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan HostDistance { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest distance between requests for pages that a host's robots.txt may ask for (Crawl-delay); up to 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan MaxCrawlDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a request with all its redirects, repeats and its body may take, without waiting for its turn; 1 second to 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects are followed; 0 follows none.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>How many bytes an answer may have, on the wire and unpacked; 1 KiB to 64 MiB.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int MaxBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>How often a request is repeated after a network error or a gateway's 502, 503 or 504; 0 never.</summary>
    [Range(0, 5)]
    public int Repeats { get; set; } = 1;

    /// <summary>The mean pause before a repeat; up to 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan RepeatDelay { get; set; } = TimeSpan.FromSeconds(2);

    internal string ProductToken => UserAgent.Split('/')[0];

    internal string UserAgentHeader => $"{UserAgent} ({(Contact is null ? "feed reader" : "feed reader; " + Contact)})";
}
