using Bot.Arabic;
using Bot.Arabic.Dates;

namespace Bot.News.Timelines;

/// <summary>Tells from the stored articles what happened between names. Thread-safe.</summary>
public sealed class TimelineBuilder
{
    // More lines than a person reads; the least important are left out.
    private const int MaxEvents = 40;

    // The newest articles about famous names fill a screen many times over; older ones would cost more than a second.
    private const int MaxArticles = 1500;

    private readonly IArticleStore _articles;
    private readonly NameLookup _lookup;
    private readonly LineSelection _selection;
    private readonly Speakers _speakers;

    /// <summary>Reads the word lists once.</summary>
    public TimelineBuilder(IArticleStore articles, Lexicon lexicon)
    {
        _articles = articles;
        _lookup = new NameLookup(articles, lexicon);
        _selection = new LineSelection(lexicon);
        _speakers = new Speakers(lexicon);
    }

    /// <summary>
    /// Builds a timeline. An empty one is an answer: the names are unknown, or nothing is told of them together. When some names are unknown
    /// it is about the others.
    /// </summary>
    /// <param name="names">Names in any script and order, one or several words each; two words that are one person's full name are one name.</param>
    /// <param name="from">The first day; null for no bound.</param>
    /// <param name="to">The last day, which is in it; null for no bound.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Timeline> BuildAsync(IReadOnlyList<string> names, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var words = _lookup.WordsOf(names);
        var forms = await _lookup.FindAsync([.. words.SelectMany(w => w)], cancellationToken);
        var unknown = words.SelectMany(w => w).Where((_, i) => forms[i].Count == 0).ToList();
        var known = KnownWords(words, forms);
        if (known.Count == 0)
        {
            return new Timeline(names, [], unknown, []);
        }

        var lines = await _articles.FindEventLinesAsync([.. known.SelectMany(w => w)], MaxArticles, cancellationToken);
        var asked = NameGrouping.Group(known, lines);
        var happenings = HappeningList.Gather(_selection.Select(lines, asked).Where(l => IsWithin(l.Line.Date, from, to)));
        var shown = happenings.OrderByDescending(h => h.Importance).ThenByDescending(h => h.Date).Take(MaxEvents).OrderBy(h => h.Date);
        var writer = new EventWriter(lines, asked, _speakers);
        return new Timeline(names, [.. asked.Select(n => NameDisplay.Of(n, lines))], unknown, [.. shown.Select(writer.Write)]);
    }

    private static List<IReadOnlyList<IReadOnlyList<string>>> KnownWords(IReadOnlyList<IReadOnlyList<string>> names, IReadOnlyList<IReadOnlyList<string>> forms)
    {
        var rest = new Queue<IReadOnlyList<string>>(forms);
        return
        [
            .. names
                .Select(name => name.Select(_ => rest.Dequeue()).Where(f => f.Count > 0).ToList())
                .Where(name => name.Count > 0),
        ];
    }

    private static bool IsWithin(PartialDate date, DateOnly? from, DateOnly? to) =>
        (from is null || date.LastDay >= from) && (to is null || date.FirstDay <= to);
}
