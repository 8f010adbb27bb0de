namespace Bot.Arabic.Quotes;

/// <summary>How a verb of the list <c>speech-verbs</c> introduces words.</summary>
internal enum SpeechKind
{
    /// <summary>Says: «قال».</summary>
    Say,

    /// <summary>Goes on from the same speaker: «وأضاف».</summary>
    Add,

    /// <summary>Says that it is not so: «نفى».</summary>
    Deny,

    /// <summary>Passes on what another says: «نقلت عن».</summary>
    Carry,

    /// <summary>Does something that may come with words: «دعا».</summary>
    Act,
}
