namespace Bot.Arabic.Dates;

/// <summary>How exactly a date is given.</summary>
public enum Granularity
{
    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
