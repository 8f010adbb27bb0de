namespace Bot.Arabic.Text;

/// <summary>A part of a text between quotation marks.</summary>
/// <param name="Content">What stands between the marks, without blanks at its ends.</param>
/// <param name="Open">Where the opening mark stands.</param>
/// <param name="End">The first character after the closing mark, or after the content where the mark was left open.</param>
/// <param name="IsClosed">False when the closing mark is missing.</param>
internal readonly record struct QuotedPart(TextSpan Content, int Open, int End, bool IsClosed);
