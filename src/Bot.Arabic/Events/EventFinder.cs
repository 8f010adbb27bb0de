using Bot.Arabic.Names;
using Bot.Arabic.Quotes;

namespace Bot.Arabic.Events;

/// <summary>Gathers what an article tells of each date.</summary>
public static class EventFinder
{
    /// <summary>The events, oldest first; a wider date before a narrower one that begins on the same day.</summary>
    /// <param name="dated">The dated sentences, in text order.</param>
    /// <param name="names">The names of the text, in text order.</param>
    /// <param name="quotations">The quotations of the text, in text order.</param>
    public static IReadOnlyList<DatedEvent> Find(
        IReadOnlyList<DatedSentence> dated, IReadOnlyList<NameMention> names, IReadOnlyList<Quotation> quotations)
    {
        var sentences = dated
            .Zip(Hand(dated, names, name => name.Span), Hand(dated, quotations, quotation => quotation.Span))
            .Select(s => new Told(s.First, s.Second, s.Third));
        return [.. sentences.GroupBy(s => s.Sentence.Date).OrderBy(g => g.Key).Select(g => Event([.. g]))];
    }

    private static DatedEvent Event(List<Told> told) => new(
        told[0].Sentence.Date,
        [.. told.Select(t => t.Sentence.Span)],
        Lead(told),
        [.. told.SelectMany(t => t.Names).Select(n => n.FullName).Distinct(StringComparer.Ordinal)],
        [.. told.SelectMany(t => t.Quotations)],
        told[0].Sentence.IsExpected);

    // The first sentence of a date is the one that states it; what comes before any name is a heading.
    private static TextSpan Lead(List<Told> told) => (told.Find(t => t.Names.Count > 0) ?? told[0]).Sentence.Span;

    private static List<IReadOnlyList<T>> Hand<T>(IReadOnlyList<DatedSentence> dated, IReadOnlyList<T> items, Func<T, TextSpan> spanOf)
    {
        var queue = new SpanQueue<T>(items, spanOf);
        return [.. dated.Select(sentence => queue.TakeIn(sentence.Span))];
    }

    private sealed record Told(DatedSentence Sentence, IReadOnlyList<NameMention> Names, IReadOnlyList<Quotation> Quotations);
}
