using System.ComponentModel.DataAnnotations;

namespace Bot.News.Loading.Sweeping;

/// <summary>How sources are swept.</summary>
public sealed class SweepSettings
{
    /// <summary>The shortest time that a source is left alone, and how long one is that says nothing about its pace; 1 minute to 1 day.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// The longest time that a source which works is left alone, however seldom it publishes and however long its outlet calls its answer
    /// fresh; 1 minute to 7 days. <see cref="Interval"/> holds where that is longer.
    /// </summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan MaxInterval { get; set; } = TimeSpan.FromHours(4);

    /// <summary>
    /// The longest pause for a source that fails or asks for patience; 1 minute to 30 days. The pause doubles with each failure,
    /// beginning at <see cref="Interval"/>.
    /// </summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan MaxPause { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long a source has to fail until it counts as dead and the operator is told; 1 hour to 90 days.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "90.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan DeadAfter { get; set; } = TimeSpan.FromDays(3);

    /// <summary>How many sources are in work at a time, most of them waiting for their host's turn; 1 to 1,024.</summary>
    [Range(1, 1_024)]
    public int Parallelism { get; set; } = 128;

    /// <summary>How long the pages of one source may take in a sweep before the rest waits for the next one; 1 minute to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan SourceTime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many pages of a source may go unanswered one after another before the rest waits for the next sweep; 1 to 1,000.</summary>
    [Range(1, 1_000)]
    public int MaxFailedPages { get; set; } = 5;
}
