namespace Bot.Chats.Wording;

/// <summary>The plural forms of Unicode CLDR. Arabic has all six.</summary>
public enum PluralForm
{
    /// <summary>No thing: «لا قصص».</summary>
    Zero,

    /// <summary>One thing: «قصة واحدة».</summary>
    One,

    /// <summary>Two things: «قصتان».</summary>
    Two,

    /// <summary>In Arabic what ends in 03 to 10: «3 قصص».</summary>
    Few,

    /// <summary>In Arabic what ends in 11 to 99: «11 قصة».</summary>
    Many,

    /// <summary>All others: «100 قصة».</summary>
    Other,
}
