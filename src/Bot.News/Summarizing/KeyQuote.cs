using Bot.Arabic.Quotes;

namespace Bot.News.Summarizing;

/// <summary>Finds the quotation that a digest shows.</summary>
internal static class KeyQuote
{
    // Shorter ones are catchwords that say nothing alone; longer ones make the digest long.
    private const int Shortest = 25;
    private const int Longest = 260;

    /// <summary>
    /// The first fitting quotation with a known speaker of the most central article that has one, rather one that the summary does not hold
    /// already; null when no article has any.
    /// </summary>
    public static DigestQuote? Find(IReadOnlyList<StoryArticle> articles, IReadOnlyList<string> summary) => articles
        .SelectMany(a => a.Reading.Quotations.Where(IsFitting).Select(q => new DigestQuote(q.Span.Of(a.Reading.Text), q.Speaker!, a.Article.Id)))
        .OrderBy(q => summary.Any(s => s.Contains(q.Text, StringComparison.Ordinal)))
        .FirstOrDefault();

    private static bool IsFitting(Quotation quotation) => quotation is { Speaker: not null, Span.Length: >= Shortest and <= Longest };
}
