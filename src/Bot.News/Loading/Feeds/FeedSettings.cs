using System.ComponentModel.DataAnnotations;

namespace Bot.News.Loading.Feeds;

/// <summary>Limits of what is read from a feed.</summary>
public sealed class FeedSettings
{
    /// <summary>How many entries of a feed are read, from its beginning; the rest is passed over. 1 to 10,000.</summary>
    [Range(1, 10_000)]
    public int MaxEntries { get; set; } = 200;

    /// <summary>How deep elements may be nested; real feeds stay under 20. 8 to 1,000.</summary>
    [Range(8, 1_000)]
    public int MaxDepth { get; set; } = 100;
}
