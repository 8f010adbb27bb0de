namespace Bot.News.Loading.Fetching;

/// <summary>What came of a request. The reasons are English sentences for the operator and the log.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <summary>
    /// Where the address that was asked for has moved for good: the end of the permanent redirects (301, 308) that came before any other
    /// one; null when there was none.
    /// </summary>
    public Uri? MovedTo { get; init; }

    /// <summary>How long the answer stays fresh by its Cache-Control or Expires header; more than zero; null when it says nothing.</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>The answer came whole.</summary>
    /// <param name="Url">Where it came from, after redirects.</param>
    /// <param name="Bytes">The decompressed body.</param>
    /// <param name="ContentType">The Content-Type header; null when there was none.</param>
    /// <param name="ETag">To be sent with the next request; null when there was none.</param>
    /// <param name="LastModified">To be sent with the next request; null when there was none.</param>
    public sealed record Content(Uri Url, byte[] Bytes, string? ContentType, string? ETag, string? LastModified) : FetchResult;

    /// <summary>What is at hand is still the newest (304).</summary>
    public sealed record NotModified : FetchResult;

    /// <summary>The bot does not go there: another scheme, an address that is not on the public internet, or a page that robots.txt forbids.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(string Reason) : FetchResult;

    /// <summary>The outlet did not answer, not in time, too much, or with an error.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="IsLasting">Whether asking again soon is in vain: the outlet knows the address not, or does not give it to us (4xx).</param>
    public sealed record Failed(string Reason, bool IsLasting = false) : FetchResult
    {
        /// <summary>Whether the outlet says that the address is gone for good (410).</summary>
        public bool IsGone { get; init; }
    }

    /// <summary>The outlet asks for patience (Retry-After with 429 or 503).</summary>
    /// <param name="NotBefore">When it may be asked again (UTC), as the outlet says; may be absurdly far.</param>
    /// <param name="Reason">What it answered.</param>
    public sealed record RetryLater(DateTimeOffset NotBefore, string Reason) : FetchResult;
}
