using Bot.Arabic.Dates;
using Bot.Arabic.Quotes;

namespace Bot.Arabic.Events;

/// <summary>What one article tells of one date.</summary>
/// <param name="Date">The date.</param>
/// <param name="Sentences">The sentences that tell of it, in text order, at least one.</param>
/// <param name="Lead">The sentence among them that tells it best.</param>
/// <param name="Names">The full names in these sentences, each once, in text order.</param>
/// <param name="Quotations">The quotations in these sentences, in text order.</param>
/// <param name="IsExpected">True when the date lies after the publication.</param>
public sealed record DatedEvent(
    PartialDate Date,
    IReadOnlyList<TextSpan> Sentences,
    TextSpan Lead,
    IReadOnlyList<string> Names,
    IReadOnlyList<Quotation> Quotations,
    bool IsExpected);
