namespace Bot.Arabic.Quotes;

/// <summary>A verb that introduces words.</summary>
/// <param name="Kind">How it introduces them.</param>
/// <param name="Form">The form in which it stands.</param>
/// <param name="Agreement">Whom the form is said of. Before its subject a verb is singular: «قال شهود».</param>
/// <param name="TakesObject">Whether a noun after it may be what is said: «أعلن تشكيل الحكومة».</param>
internal readonly record struct SpeechVerb(SpeechKind Kind, SpeechForm Form, Agreement Agreement, bool TakesObject);
