using Bot.Arabic;
using Bot.Arabic.Events;
using Bot.Arabic.Quotes;

namespace Bot.Storage.Rows;

/// <summary>A dated sentence of an article. Sentence and quotation are kept as places in the article's text, which holds them anyway.</summary>
internal sealed class EventLineRow
{
    public long ArticleKey { get; set; }

    /// <summary>Position among the dated sentences of the article, from 0.</summary>
    public required int Line { get; init; }

    /// <summary>Position among all sentences of the article, from 0.</summary>
    public required int Ordinal { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>As <see cref="Arabic.Dates.PartialDate"/> prints it.</summary>
    public required string Date { get; init; }

    public required bool IsStated { get; init; }

    public required bool IsExpected { get; init; }

    public int? QuoteStart { get; init; }

    public int? QuoteLength { get; init; }

    /// <summary>Who says the quotation or, where there is none, what the sentence tells without naming him.</summary>
    public string? Speaker { get; init; }

    public required string[] Names { get; init; }

    public static IReadOnlyList<EventLineRow> From(TextAnalysis analysis) =>
        [.. analysis.DatedSentences.Select((sentence, line) => From(analysis, sentence, line))];

    private static EventLineRow From(TextAnalysis analysis, DatedSentence sentence, int line)
    {
        var quotation = FindLongestQuotation(analysis, sentence.Span);
        return new EventLineRow
        {
            Line = line,
            Ordinal = analysis.Sentences.TakeWhile(s => s.Start < sentence.Span.Start).Count(),
            Start = sentence.Span.Start,
            Length = sentence.Span.Length,
            Date = sentence.Date.ToString(),
            IsStated = sentence.IsStated,
            IsExpected = sentence.IsExpected,
            QuoteStart = quotation?.Span.Start,
            QuoteLength = quotation?.Span.Length,
            Speaker = (quotation is null ? FindUnnamedSpeaker(analysis, sentence.Span) : quotation.Speaker)?.Name,
            Names = [.. analysis.Names.Where(n => sentence.Span.Overlaps(n.Span)).Select(n => StoredText.Clean(n.FullName)).Distinct(StringComparer.Ordinal)],
        };
    }

    // «وأضاف أن»: only the sentences before say who.
    private static Speaker? FindUnnamedSpeaker(TextAnalysis analysis, TextSpan sentence) =>
        analysis.Statements.FirstOrDefault(s => sentence.Contains(s.Span)) is { IsNamed: false } statement ? statement.Speaker : null;

    // A quotation of several sentences belongs to each of them; where a sentence has several, the longest says most.
    private static Quotation? FindLongestQuotation(TextAnalysis analysis, TextSpan sentence) =>
        analysis.Quotations.Where(q => sentence.Overlaps(q.Span)).MaxBy(q => q.Span.Length);
}
