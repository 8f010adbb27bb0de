namespace Bot.News;

/// <summary>What is remembered of a source between sweeps.</summary>
public sealed record SourceState
{
    /// <summary>The <see cref="Source.Id"/>.</summary>
    public required string SourceId { get; init; }

    /// <summary>
    /// The <see cref="Source.Feed"/> that all this was learnt of; null when it was learnt before this was remembered. When the operator
    /// gives the source another address, nothing of it holds any more.
    /// </summary>
    public Uri? Feed { get; init; }

    /// <summary>Where the outlet says that the feed has moved for good (301, 308), which is asked instead; null when it has not moved.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>The ETag of the last full answer, sent back as If-None-Match (RFC 9110, section 13.1.2); null when none came.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified header of the last full answer as it came, sent back as If-Modified-Since; null when none came.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the source is left alone after a sweep that goes well, as its last full answer suggests; null before the first one.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>The source is not asked again before this time (UTC).</summary>
    public DateTimeOffset NextSweep { get; init; }

    /// <summary>How it is doing.</summary>
    public SourceCondition Condition { get; init; }

    /// <summary>When the first of the sweeps that failed since the last good one was (UTC); null while it works.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>Sweeps that failed since the last good one; 0 while it works.</summary>
    public int Failures { get; init; }

    /// <summary>Why the last sweep failed, one English sentence for the operator; null while it works.</summary>
    public string? LastError { get; init; }

    /// <summary>
    /// Why a page of the last sweep that asked for pages gave no article, one English sentence; null when each gave one. A source whose pages
    /// all give none brings nothing although it works.
    /// </summary>
    public string? PageError { get; init; }
}
