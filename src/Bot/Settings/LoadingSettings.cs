using Bot.News.Loading.Feeds;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Sweeping;

namespace Bot.Settings;

/// <summary>How sources are loaded.</summary>
public sealed record LoadingSettings
{
    /// <summary>Requests to outlets.</summary>
    public FetchSettings Fetch { get; init; } = new();

    /// <summary>Limits of feeds.</summary>
    public FeedSettings Feeds { get; init; } = new();

    /// <summary>When and how many at a time.</summary>
    public SweepSettings Sweep { get; init; } = new();
}
