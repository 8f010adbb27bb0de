using Bot.Arabic;
using Bot.Arabic.Dates;
using Bot.Arabic.Text;

namespace Bot.News.Timelines;

/// <summary>Chooses the lines that tell of something between the asked names.</summary>
internal sealed class LineSelection(Lexicon lexicon)
{
    private readonly StopWords _stopWords = new(lexicon);

    /// <summary>
    /// Of the lines of articles that have all names: those that mention all of them (an article's first sentence together with its headline), and of
    /// articles with all of them in the headline also those that tell of another day and mention at least one.
    /// </summary>
    public IEnumerable<TimelineLine> Select(IEnumerable<EventLine> lines, IReadOnlyList<AskedName> names) =>
        lines.GroupBy(l => l.ArticleId, StringComparer.Ordinal).SelectMany(article => SelectOfArticle([.. article], names));

    private IEnumerable<TimelineLine> SelectOfArticle(List<EventLine> lines, IReadOnlyList<AskedName> names)
    {
        var title = TextWords.SetOf(lines[0].Title);
        var isHeadline = names.All(n => n.IsIn(title));
        foreach (var line in lines)
        {
            var mentions = CountMentions(line, title, names);
            if (mentions == names.Count || (isHeadline && mentions > 0 && IsOfAnotherDay(line)))
            {
                yield return new TimelineLine(line, StemsOf(line.Text), mentions == names.Count, isHeadline);
            }
        }
    }

    private static int CountMentions(EventLine line, HashSet<string> title, IReadOnlyList<AskedName> names)
    {
        var words = TextWords.SetOf(line.Text);
        var fullNames = line.Names.Select(TextWords.SetOf).ToList();
        return names.Count(n => n.IsIn(words) || fullNames.Exists(n.IsNamedBy) || (line.Ordinal == 0 && n.IsIn(title)));
    }

    private static bool IsOfAnotherDay(EventLine line) =>
        line.IsStated && line.Date != PartialDate.Of(DateOnly.FromDateTime(line.Published.DateTime));

    private HashSet<string> StemsOf(string text) =>
        TextWords.Of(text).Where(w => w.Length > 1 && !_stopWords.Contains(w)).Select(LightStemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
