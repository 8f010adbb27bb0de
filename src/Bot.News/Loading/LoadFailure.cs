namespace Bot.News.Loading;

/// <summary>A feed or a page that gave nothing.</summary>
/// <param name="SourceId">The <see cref="Source.Id"/>; null when a single address was loaded.</param>
/// <param name="Url">The feed's or the page's address.</param>
/// <param name="Reason">Why, one English sentence for the operator.</param>
public sealed record LoadFailure(string? SourceId, Uri Url, string Reason)
{
    /// <summary>Whether the source is dead for days, as the operator was told once.</summary>
    public bool IsKnown { get; init; }
}
