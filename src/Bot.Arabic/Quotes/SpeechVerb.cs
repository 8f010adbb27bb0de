namespace Bot.Arabic.Quotes;

/// <summary>A verb that introduces words.</summary>
internal readonly record struct SpeechVerb(SpeechKind Kind, SpeechForm Form);
