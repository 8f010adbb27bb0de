namespace Bot.News;

/// <summary>What is remembered of a source between sweeps.</summary>
public sealed record SourceState
{
    /// <summary>The <see cref="Source.Id"/>.</summary>
    public required string SourceId { get; init; }

    /// <summary>The ETag of the last full answer, sent back as If-None-Match (RFC 9110, section 13.1.2); null when none came.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified header of the last full answer as it came, sent back as If-Modified-Since; null when none came.</summary>
    public string? LastModified { get; init; }

    /// <summary>The source is not asked again before this time (UTC).</summary>
    public DateTimeOffset NextSweep { get; init; }

    /// <summary>Sweeps that failed since the last good one; 0 while it works.</summary>
    public int Failures { get; init; }

    /// <summary>Why the last sweep failed, one English sentence for the operator; null while it works.</summary>
    public string? LastError { get; init; }
}
