using System.ComponentModel.DataAnnotations;

namespace Bot.News.Loading.Fetching;

/// <summary>Limits and manners of every request to an outlet.</summary>
public sealed class FetchSettings
{
    /// <summary>How the bot names itself to outlets, in the form of RFC 9110, section 10.1.5: product, then a contact in parentheses.</summary>
    [Required, RegularExpression(@"^[!-~][ -~]*$", ErrorMessage = "has to be printable ASCII")]
    public string UserAgent { get; set; } = "ArabicNewsDigestBot/1.0 (feed reader; asks at most every few minutes)";

    /// <summary>How long a request with all its redirects, repeats and its body may take; 1 second to 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects are followed; 0 follows none.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>How many bytes an answer may have after decompression; 1 KiB to 64 MiB.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int MaxBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>How often a request is repeated after a network error or a gateway's 502, 503 or 504; 0 never.</summary>
    [Range(0, 5)]
    public int Repeats { get; set; } = 1;

    /// <summary>The mean pause before a repeat; up to 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan RepeatDelay { get; set; } = TimeSpan.FromSeconds(2);
}
