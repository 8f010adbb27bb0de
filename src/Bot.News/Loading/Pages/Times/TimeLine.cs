namespace Bot.News.Loading.Pages.Times;

/// <summary>What a line of a page says about times.</summary>
/// <param name="Times">The times in text order; empty when it names none.</param>
/// <param name="IsWhole">Whether the line says nothing else.</param>
/// <param name="LeadEnd">The position in the original line where its leading labels and times end; 0 when it begins otherwise.</param>
internal sealed record TimeLine(IReadOnlyList<ShownTime> Times, bool IsWhole, int LeadEnd)
{
    /// <summary>A line without times.</summary>
    public static TimeLine None { get; } = new([], false, 0);
}
