namespace Bot.News.Loading.Feeds;

/// <summary>What came of reading a feed.</summary>
public abstract record FeedResult
{
    private FeedResult()
    {
    }

    /// <summary>It is a feed.</summary>
    /// <param name="Feed">The feed; it may be empty.</param>
    public sealed record Parsed(Feed Feed) : FeedResult;

    /// <summary>It is no feed, or a broken one.</summary>
    /// <param name="Reason">Why, one English sentence for the operator.</param>
    public sealed record Malformed(string Reason) : FeedResult;
}
