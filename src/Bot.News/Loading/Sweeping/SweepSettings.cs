using System.ComponentModel.DataAnnotations;

namespace Bot.News.Loading.Sweeping;

/// <summary>How sources are swept.</summary>
public sealed class SweepSettings
{
    /// <summary>How long a source that works is left alone; 1 minute to 1 day.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// The longest pause for a source that fails or asks for patience; 1 minute to 30 days. The pause doubles with each failure,
    /// beginning at <see cref="Interval"/>.
    /// </summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan MaxPause { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How many feeds are fetched side by side, and of how many sources the pages are; 1 to 256.</summary>
    [Range(1, 256)]
    public int Parallelism { get; set; } = 32;

    /// <summary>How many requests to one host run side by side; 1 to 16.</summary>
    [Range(1, 16)]
    public int RequestsPerHost { get; set; } = 2;

    /// <summary>How many pages of a source may go unanswered one after another before the rest waits for the next sweep; 1 to 1,000.</summary>
    [Range(1, 1_000)]
    public int MaxFailedPages { get; set; } = 5;
}
