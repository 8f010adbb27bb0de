using Bot.Arabic.Quotes;

namespace Bot.Arabic.Events;

/// <summary>Who says something in a sentence, as far as a later sentence can be told to go on from it.</summary>
/// <param name="OpensSentence">Whether the verb begins the sentence, as in «وأضاف الوزير».</param>
/// <param name="Kind">How the verb introduces what is said.</param>
/// <param name="Subject">The stems of the words after the verb that name who says it; empty for «وأضاف:».</param>
/// <param name="Persons">The full names of the persons among them.</param>
internal sealed record Telling(bool OpensSentence, SpeechKind Kind, IReadOnlySet<string> Subject, IReadOnlySet<string> Persons)
{
    /// <summary>Whether somebody else is named here than there; false when either names no person.</summary>
    public bool IsByAnother(Telling? other) => other is not null && Persons.Count > 0 && other.Persons.Count > 0 && !Persons.Overlaps(other.Persons);

    /// <summary>Whether the same one speaks: the same person, or one is called by some of the words for the other. Nobody named is the same.</summary>
    public bool IsBySame(Telling? other) => other switch
    {
        _ when Subject.Count == 0 && Persons.Count == 0 => Kind == SpeechKind.Add,
        null => false,
        _ when Persons.Count > 0 && other.Persons.Count > 0 => Persons.Overlaps(other.Persons),
        _ => other.Subject.Count > 0 && Subject.Count > 0 && (Subject.IsSubsetOf(other.Subject) || other.Subject.IsSubsetOf(Subject)),
    };
}
