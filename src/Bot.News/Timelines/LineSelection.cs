using Bot.Arabic;
using Bot.Arabic.Dates;
using Bot.Arabic.Summaries;
using Bot.Arabic.Text;

namespace Bot.News.Timelines;

/// <summary>Chooses the lines that tell of something between the asked names.</summary>
internal sealed class LineSelection(Lexicon lexicon)
{
    // An article that begins with a day so shortly before it goes on about that day, not about its own.
    private const int DaysOfLateNews = 3;

    private readonly DanglingSentences _dangling = new(lexicon);
    private readonly TellingStems _stems = new(lexicon);
    private readonly BoilerplateLines _boilerplate = new(lexicon);
    private readonly HashSet<string> _backgroundStarts =
        [.. lexicon.Entries("background-starts").Select(entry => ArabicNormalizer.Normalize(entry[0]))];

    /// <summary>
    /// Of the lines of articles that have all names: those that mention all of them (an article's first sentence together with its headline), and of
    /// articles with all of them in the headline also those that tell of another day and mention at least one. Questions, links to other articles
    /// and background whose day the text does not state tell no happening.
    /// </summary>
    public IEnumerable<TimelineLine> Select(IEnumerable<EventLine> lines, IReadOnlyList<AskedName> names) =>
        lines.GroupBy(l => l.ArticleId, StringComparer.Ordinal).SelectMany(article => SelectOfArticle([.. article], names));

    private IEnumerable<TimelineLine> SelectOfArticle(List<EventLine> lines, IReadOnlyList<AskedName> names)
    {
        var title = TextWords.SetOf(lines[0].Title);
        var isHeadline = names.All(n => n.IsIn(title));
        var isLateNews = false;
        foreach (var line in lines)
        {
            var words = TextWords.SetOf(isHeadline ? line.Text : ToldBy(line, names));
            var mentions = CountMentions(line, words, title, names);
            var isWanted = mentions == names.Count || (isHeadline && mentions > 0 && IsOfAnotherDay(line));
            if (isWanted && TellsHappening(line) && (line.IsStated || !isLateNews))
            {
                isLateNews |= mentions == names.Count && IsOfDayBefore(line);
                yield return new TimelineLine(line, _stems.SetOf(line.Text), mentions == names.Count, names.Count(n => n.IsIn(words)), _dangling.IsOne(line.Text), isHeadline);
            }
        }
    }

    // Names that only somebody else's words have, in an article about something else, are an example and no happening.
    private static string ToldBy(EventLine line, IReadOnlyList<AskedName> names) =>
        line.Quote is { } quote && !names.Any(n => n.IsIn(TextWords.SetOf(line.Speaker ?? "")))
            ? line.Text.Replace(quote, "", StringComparison.Ordinal)
            : line.Text;

    private static int CountMentions(EventLine line, HashSet<string> words, HashSet<string> title, IReadOnlyList<AskedName> names)
    {
        var fullNames = line.Names.Select(TextWords.SetOf).ToList();
        return names.Count(n => n.IsIn(words) || fullNames.Exists(n.IsNamedBy) || (line.Ordinal == 0 && n.IsIn(title)));
    }

    private bool TellsHappening(EventLine line) =>
        line.Text[^1] is not ('؟' or '?')
        && !_boilerplate.IsOne(line.Text)
        && (line.IsStated || TextWords.Of(line.Text).FirstOrDefault() is not { } first || !_backgroundStarts.Contains(first));

    private static bool IsOfAnotherDay(EventLine line) => line.IsStated && line.Date != PartialDate.Of(DayOf(line));

    private static bool IsOfDayBefore(EventLine line) =>
        line.IsStated && line.Date.Granularity == Granularity.Day && DayOf(line).DayNumber - line.Date.FirstDay.DayNumber is > 0 and <= DaysOfLateNews;

    private static DateOnly DayOf(EventLine line) => DateOnly.FromDateTime(line.Published.DateTime);
}
