namespace Bot.News.Loading.Feeds;

/// <summary>A feed as its outlet gives it.</summary>
/// <param name="Title">The feed's name; null when it has none.</param>
/// <param name="Language">A language tag as written (<c>ar</c>, <c>ar-SA</c>); null when it names none.</param>
/// <param name="Entries">The entries in feed order, which is mostly newest first.</param>
public sealed record Feed(string? Title, string? Language, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>The outlet's home page, absolute, http or https; null when the feed names none.</summary>
    public Uri? Link { get; init; }

    /// <summary>
    /// How long the outlet asks to wait before the feed is fetched again (RSS <c>ttl</c>, or the period of the syndication module); more
    /// than zero; null when it does not say.
    /// </summary>
    public TimeSpan? TimeToLive { get; init; }
}
