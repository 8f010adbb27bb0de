using Bot.Arabic.Dates;
using Bot.Arabic.Events;

namespace Bot.News.Summarizing;

/// <summary>Finds the dates that a digest shows.</summary>
internal static class KeyDates
{
    private const int Limit = 3;

    // Longer sentences tell of much else, and three of them would be longer than the summary.
    private const int LongestSentence = 240;

    /// <summary>
    /// Days that the articles state, other than the digest's own, oldest first: rather what is to come, then what most articles tell, then
    /// what is nearest. Each has the sentence of the most central article that tells of it, if the summary does not hold it already.
    /// </summary>
    public static IReadOnlyList<DigestDate> Find(IReadOnlyList<StoryArticle> articles, DateOnly day, IReadOnlyList<string> summary) =>
    [
        .. articles
            .SelectMany(a => StatedDays(a).Select(d => (Event: d, Text: d.Span.Of(a.Reading.Text))))
            .Where(d => d.Event.Date.FirstDay != day && d.Text.Length <= LongestSentence && !summary.Contains(d.Text, StringComparer.Ordinal))
            .GroupBy(d => d.Event.Date)
            .OrderByDescending(d => d.First().Event.IsExpected)
            .ThenByDescending(d => d.Count())
            .ThenBy(d => Math.Abs(d.Key.FirstDay.DayNumber - day.DayNumber))
            .Take(Limit)
            .OrderBy(d => d.Key)
            .Select(d => new DigestDate(d.Key, d.First().Text, d.First().Event.IsExpected)),
    ];

    // One sentence a day and article, so that counting tells in how many articles the day is.
    private static IEnumerable<DatedSentence> StatedDays(StoryArticle article) => article.Reading.DatedSentences
        .Where(d => d.IsStated && d.Date.Granularity == Granularity.Day)
        .DistinctBy(d => d.Date);
}
