namespace Bot.News.Timelines;

/// <summary>Writes a happening as a line of a timeline.</summary>
internal static class EventWriter
{
    // Shorter quotations are catchwords, longer ones drown the line.
    private const int ShortestQuote = 15;
    private const int LongestQuote = 300;

    /// <summary>The event: the best line, a quotation of that day by one of the asked, and all articles that tell it, the quoted first.</summary>
    public static TimelineEvent Write(Happening happening, IReadOnlyList<EventLine> allLines, IReadOnlyList<AskedName> names)
    {
        var best = happening.Best.Line;
        var quoted = FindQuoted(happening, allLines, names);
        var links = happening.Lines
            .Select(l => l.Line)
            .Prepend(best)
            .DistinctBy(l => l.ArticleId, StringComparer.Ordinal)
            .Select(l => new ArticleLink(l.ArticleId, l.Outlet, l.Url));
        return new TimelineEvent(happening.Date, best.Text, happening.IsExpected, quoted?.Quote, quoted?.Speaker, [.. links]);
    }

    // Its own words first; then what one of the names says of that day in the same articles.
    private static EventLine? FindQuoted(Happening happening, IReadOnlyList<EventLine> allLines, IReadOnlyList<AskedName> names)
    {
        var best = happening.Best.Line;
        if (best is { Quote: not null, Speaker: not null })
        {
            return best;
        }

        var articles = happening.Lines.Select(l => l.Line.ArticleId).ToHashSet(StringComparer.Ordinal);
        return allLines
            .Where(l => articles.Contains(l.ArticleId) && l.Date == happening.Date && l.Quote?.Length is >= ShortestQuote and <= LongestQuote)
            .Where(l => l.Speaker is { } speaker && names.Any(n => n.IsIn(TextWords.SetOf(speaker))))
            .OrderByDescending(l => l.ArticleId == best.ArticleId)
            .ThenBy(l => l.Ordinal)
            .FirstOrDefault();
    }
}
