using Bot.Arabic.Dates;
using Bot.Arabic.Events;
using Bot.Arabic.Names;
using Bot.Arabic.Quotes;

namespace Bot.Arabic;

/// <summary>What the bot understands of one text. All spans are slices of <paramref name="Text"/>, each list is in text order.</summary>
/// <param name="Text">The text that was read, unchanged.</param>
/// <param name="Sentences">The sentences; a dateline («باريس (رويترز) –») is in none.</param>
/// <param name="Timexes">The time expressions.</param>
/// <param name="Quotations">Direct speech.</param>
/// <param name="Statements">Indirect speech.</param>
/// <param name="Names">Mentions of names.</param>
/// <param name="DatedSentences">Each sentence that tells of a datable happening, with its date.</param>
/// <param name="Events">The dated sentences gathered by date, oldest first.</param>
public sealed record TextAnalysis(
    string Text,
    IReadOnlyList<TextSpan> Sentences,
    IReadOnlyList<Timex> Timexes,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<NameMention> Names,
    IReadOnlyList<DatedSentence> DatedSentences,
    IReadOnlyList<DatedEvent> Events);
