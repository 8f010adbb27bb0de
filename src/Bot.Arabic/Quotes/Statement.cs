namespace Bot.Arabic.Quotes;

/// <summary>Indirect speech: what somebody says, told in the text's own words («قال الوزير إن الطريق مفتوح»).</summary>
/// <param name="Span">What is said, from «أن» or «إن» on, within one sentence.</param>
/// <param name="Speaker">Who says it; null when the text does not say.</param>
/// <param name="Kind">Whether it is said or denied.</param>
/// <param name="IsNamed">Whether the sentence itself names who says it; false for «وأضاف أن …», which only the sentences before explain.</param>
public sealed record Statement(TextSpan Span, Speaker? Speaker, StatementKind Kind, bool IsNamed);
