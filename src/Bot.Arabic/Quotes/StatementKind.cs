namespace Bot.Arabic.Quotes;

/// <summary>How a speaker stands to what a statement tells.</summary>
public enum StatementKind
{
    /// <summary>Says that it is so: «قال إن»، «أكد أن».</summary>
    Said,

    /// <summary>Says that it is not so: «نفى أن».</summary>
    Denied,
}
