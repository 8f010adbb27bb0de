namespace Bot.Arabic.Dates.Reading;

/// <summary>Whether a date lies behind or ahead, as far as the words around it tell.</summary>
internal enum Tense
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>Behind.</summary>
    Past,

    /// <summary>Ahead.</summary>
    Future,
}
