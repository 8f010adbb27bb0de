namespace Bot.News.Loading.Fetching;

/// <summary>How long an answer stays fresh by its headers (RFC 9111, section 4.2.1).</summary>
internal static class Freshness
{
    /// <summary>More than zero; null where the headers say nothing, or that it is stale at once.</summary>
    public static TimeSpan? Read(HttpResponseMessage response, DateTimeOffset now)
    {
        var control = response.Headers.CacheControl;
        if (control is { NoCache: true } or { NoStore: true })
        {
            return null;
        }

        var lifetime = control?.MaxAge is { } maxAge
            ? maxAge - (response.Headers.Age ?? TimeSpan.Zero)
            : response.Content.Headers.Expires - (response.Headers.Date ?? now);
        return lifetime > TimeSpan.Zero ? lifetime : null;
    }
}
