namespace Bot.Arabic.Quotes;

/// <summary>A verb of speech in a text, outside quotations.</summary>
/// <param name="Word">Where the verb stands, as a word.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Subject">Who speaks; null when only a pronoun says it.</param>
internal sealed record Statement(int Word, SpeechVerb Verb, string? Subject);
