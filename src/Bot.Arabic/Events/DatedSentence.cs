using Bot.Arabic.Dates;

namespace Bot.Arabic.Events;

/// <summary>A sentence of an article and the date of what it tells.</summary>
/// <param name="Span">The sentence.</param>
/// <param name="Date">When what it tells happened, or is to happen.</param>
/// <param name="IsStated">True when the text states the date, in this sentence or in one that this sentence goes on from; false when it is the day of publication.</param>
/// <param name="IsExpected">True when the date lies after the publication: an announcement, not yet an event.</param>
public sealed record DatedSentence(TextSpan Span, PartialDate Date, bool IsStated, bool IsExpected);
