namespace Bot.Arabic.Quotes;

/// <summary>What a text says that others say.</summary>
/// <param name="Quotations">Direct speech, in text order, none overlapping another.</param>
/// <param name="Statements">Indirect speech, in text order, none overlapping another.</param>
public sealed record Speech(IReadOnlyList<Quotation> Quotations, IReadOnlyList<Statement> Statements);
