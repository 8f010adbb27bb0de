namespace Bot.Arabic.Quotes;

/// <summary>Gender and number in which a verb or pronoun agrees with who is meant; several where the form leaves it open.</summary>
[Flags]
internal enum Agreement
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>One man, or a thing of masculine gender: «قال»، «قوله».</summary>
    Masculine = 1,

    /// <summary>One woman, a thing of feminine gender, or several things: «قالت»، «قولها».</summary>
    Feminine = 2,

    /// <summary>Several persons: «قالوا»، «قولهم».</summary>
    Plural = 4,

    /// <summary>Anybody.</summary>
    Any = Masculine | Feminine | Plural,
}
