namespace Bot.News.Loading.Fetching;

/// <summary>The Retry-After header (RFC 9110, section 10.2.3), as seconds or as a date.</summary>
internal static class RetryAfter
{
    /// <summary>The earliest time for the next request; null without the header.</summary>
    public static DateTimeOffset? Read(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        // The header's seconds fit into 68 years, so this cannot leave the calendar.
        { Delta: { } delta } => now + delta,
        { Date: { } date } => date.ToUniversalTime(),
        _ => null,
    };
}
