using Bot.News;

namespace Bot.Storage.Rows;

/// <summary>What is remembered of a source.</summary>
internal sealed class SourceStateRow
{
    public required string SourceId { get; init; }

    public Uri? Feed { get; init; }

    public Uri? MovedTo { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public int? IntervalSeconds { get; init; }

    public DateTimeOffset NextSweep { get; init; }

    public SourceCondition Condition { get; init; }

    public DateTimeOffset? FailingSince { get; init; }

    public int Failures { get; init; }

    public string? LastError { get; init; }

    public string? PageError { get; init; }
}
