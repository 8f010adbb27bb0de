namespace Bot.Arabic.Dates;

/// <summary>What a form recognized.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Next">The first token after it.</param>
/// <param name="Value">What it means; null for a name that only looks like a date.</param>
/// <param name="HasYear">Whether the text itself gives the year.</param>
internal sealed record FormMatch(int Start, int Next, PartialDate? Value, bool HasYear)
{
    /// <summary>As <see cref="Timex.Clock"/>.</summary>
    public ClockTime? Clock { get; init; }

    /// <summary>As <see cref="Timex.HasWrongWeekday"/>.</summary>
    public bool HasWrongWeekday { get; init; }
}
