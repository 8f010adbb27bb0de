namespace Bot.Arabic.Dates;

/// <summary>How exactly a date is given, from the narrowest to the widest.</summary>
public enum Granularity
{
    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A week of ISO 8601, Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three months: January to March and so on.</summary>
    Quarter,

    /// <summary>A season of the northern hemisphere: three months from March, June, September or December on.</summary>
    Season,

    /// <summary>Six months from January or July on.</summary>
    Half,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years: 1990 to 1999.</summary>
    Decade,

    /// <summary>A hundred years: 1800 to 1899 for the nineteenth century, as TIMEX3 counts.</summary>
    Century,

    /// <summary>Any other run of days, such as a month or year of the Islamic calendar.</summary>
    Period,
}
