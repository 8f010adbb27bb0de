namespace Bot.Arabic.Quotes;

/// <summary>Direct speech in quotation marks; never a name, a title or a scare quote.</summary>
/// <param name="Span">Where the words stand, without their quotation marks.</param>
/// <param name="Speaker">Who says it; null when the text does not say.</param>
/// <param name="Medium">The medium or audience that it was said to, a slice of the text («قناة فرانس 2»، «الصحفيين»); null when the text names none. A press conference is a setting and no medium.</param>
public sealed record Quotation(TextSpan Span, Speaker? Speaker, string? Medium);
