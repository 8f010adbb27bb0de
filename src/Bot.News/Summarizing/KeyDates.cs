using Bot.Arabic;
using Bot.Arabic.Dates;
using Bot.Arabic.Events;
using Bot.Arabic.Summaries;

namespace Bot.News.Summarizing;

/// <summary>Finds the dates that a digest shows. Thread-safe.</summary>
internal sealed class KeyDates(Lexicon lexicon)
{
    private const int Limit = 3;

    // Longer sentences tell of much else, and three of them would be longer than the summary; in shorter ones a word or two decide nothing.
    private const int LongestSentence = 240;
    private const int ShortestSentence = 30;

    // A sentence about the story shares a word with its headline and summary; one that shares most of its own with them says nothing new.
    private const double MostShared = 0.6;

    // What happened longer ago, or is longer to come, is background: other stories have it too. In days.
    private const int FarDays = 60;

    private readonly TellingStems _stems = new(lexicon);
    private readonly DanglingSentences _dangling = new(lexicon);

    /// <summary>
    /// Days that the articles state, other than the digest's own, oldest first: rather those of these weeks, then what is to come, then what most
    /// articles tell, then what is nearest. Each has the sentence of the most central article that tells of it, if it is about the story, can be
    /// understood alone, and the summary does not tell it already.
    /// </summary>
    public IReadOnlyList<DigestDate> Find(IReadOnlyList<StoryArticle> articles, DateOnly day, IReadOnlyList<string> summary)
    {
        var known = _stems.SetOf(string.Join(' ', summary.Prepend(articles[0].Article.Title)));
        var ranked = articles
            .SelectMany(a => StatedDays(a).Select(d => (Event: d, Text: d.Span.Of(a.Reading.Text))))
            .Where(d => d.Event.Date.FirstDay != day && d.Text.Length is >= ShortestSentence and <= LongestSentence && IsNews(d.Text, known))
            .GroupBy(d => d.Event.Date)
            .OrderBy(d => DaysFrom(day, d.Key) > FarDays)
            .ThenByDescending(d => d.First().Event.IsExpected)
            .ThenByDescending(d => d.Count())
            .ThenBy(d => DaysFrom(day, d.Key))
            .Select(d => new DigestDate(d.Key, d.First().Text, d.First().Event.IsExpected));
        return [.. WithoutRepeated(ranked).Take(Limit).OrderBy(d => d.Date)];
    }

    // Outlets tell the same in nearly the same words, and count the days differently.
    private IEnumerable<DigestDate> WithoutRepeated(IEnumerable<DigestDate> ranked)
    {
        var told = new List<HashSet<string>>();
        foreach (var date in ranked)
        {
            var stems = _stems.SetOf(date.Text);
            if (!told.Exists(other => stems.Count(other.Contains) >= MostShared * Math.Min(stems.Count, other.Count)))
            {
                told.Add(stems);
                yield return date;
            }
        }
    }

    private bool IsNews(string sentence, HashSet<string> known)
    {
        var stems = _stems.SetOf(sentence);
        var shared = stems.Count(known.Contains);
        return shared > 0 && shared < MostShared * stems.Count && !_dangling.IsOne(sentence);
    }

    private static int DaysFrom(DateOnly day, PartialDate date) => Math.Abs(date.FirstDay.DayNumber - day.DayNumber);

    // One sentence a day and article, so that counting tells in how many articles the day is.
    private static IEnumerable<DatedSentence> StatedDays(StoryArticle article) => article.Reading.DatedSentences
        .Where(d => d.IsStated && d.Date.Granularity == Granularity.Day)
        .DistinctBy(d => d.Date);
}
