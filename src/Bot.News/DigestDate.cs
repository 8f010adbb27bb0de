using Bot.Arabic.Dates;

namespace Bot.News;

/// <summary>A key date of a story.</summary>
/// <param name="Date">The date.</param>
/// <param name="Text">The sentence that tells of it, verbatim.</param>
/// <param name="IsExpected">True when it was still to come.</param>
public sealed record DigestDate(PartialDate Date, string Text, bool IsExpected);
