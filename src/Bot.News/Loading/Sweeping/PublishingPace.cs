using Bot.News.Loading.Feeds;

namespace Bot.News.Loading.Sweeping;

/// <summary>How often a source publishes, by the times of its entries.</summary>
internal static class PublishingPace
{
    // Two times could be of one breaking story.
    private const int FewestEntries = 3;

    /// <summary>
    /// How long to wait before the feed is asked again: half of the mean time between entries, or half of the silence since the newest where
    /// that is longer, so that an entry waits for half as long as the next one takes to come. Null where fewer than three entries have a
    /// time that is not in the future.
    /// </summary>
    public static TimeSpan? Of(Feed feed, DateTimeOffset now)
    {
        var times = feed.Entries.Select(e => e.Published?.Time).OfType<DateTimeOffset>().Where(t => t <= now).ToList();
        if (times.Count < FewestEntries)
        {
            return null;
        }

        var (oldest, newest) = (times.Min(), times.Max());
        var (between, silence) = ((newest - oldest) / (times.Count - 1), now - newest);
        return (between > silence ? between : silence) / 2;
    }
}
