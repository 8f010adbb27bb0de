namespace Bot.Arabic.Quotes;

/// <summary>A place in a text, outside quotations, where somebody is said to say something.</summary>
/// <param name="Word">Where the verb or noun for it stands.</param>
/// <param name="End">The word after the verb and the phrase for who speaks.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Subject">Who speaks; null when the text does not say.</param>
/// <param name="IsNamed">Whether the verb has a subject of its own, and not only a pronoun.</param>
internal sealed record Saying(int Word, int End, SpeechVerb Verb, SpeakerPhrase? Subject, bool IsNamed);
