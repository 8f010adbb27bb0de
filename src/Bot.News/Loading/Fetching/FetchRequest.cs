namespace Bot.News.Loading.Fetching;

/// <summary>What to ask for.</summary>
/// <param name="Url">The address, absolute.</param>
/// <param name="ETag">The ETag of the answer that is at hand; null asks unconditionally.</param>
/// <param name="LastModified">The Last-Modified header of the answer that is at hand, as it came; null when there was none.</param>
public sealed record FetchRequest(Uri Url, string? ETag = null, string? LastModified = null)
{
    /// <summary>
    /// Whether the host's robots.txt decides. It does for what the bot finds by itself, such as the pages that a feed leads to, and not for
    /// what the operator names.
    /// </summary>
    public bool ObeysRobots { get; init; }
}
