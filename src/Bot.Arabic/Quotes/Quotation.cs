namespace Bot.Arabic.Quotes;

/// <summary>Direct speech in quotation marks; never a name, a title or a scare quote.</summary>
/// <param name="Span">Where the words stand, without their quotation marks.</param>
/// <param name="Speaker">The fullest name or role that the text has for who says it («ألكسندر غروشكو»), a slice of the text; null when the text does not say.</param>
public sealed record Quotation(TextSpan Span, string? Speaker);
