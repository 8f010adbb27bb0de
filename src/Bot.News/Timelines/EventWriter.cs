using Bot.Arabic.Dates;
using Bot.Arabic.Text;

namespace Bot.News.Timelines;

/// <summary>Writes the happenings of one timeline as its lines, in the order in which they are told: a quotation goes to the first line that has it.</summary>
/// <param name="allLines">All lines of the articles; a quotation may stand in one that mentions no name.</param>
/// <param name="names">The asked names.</param>
/// <param name="speakers">Tells who can be quoted.</param>
internal sealed class EventWriter(IReadOnlyList<EventLine> allLines, IReadOnlyList<AskedName> names, Speakers speakers)
{
    // Shorter quotations are catchwords that say little alone; longer ones drown the line.
    private const int ShortestQuote = 15;
    private const int ShortestStatement = 30;
    private const int LongestQuote = 300;

    // «وأضاف»: words belong to a line that stands next to them; those of one of the asked a little farther too. In sentences.
    private const int Farthest = 3;
    private const int FarthestOfAsked = 6;

    private readonly ILookup<(string ArticleId, PartialDate Date), EventLine> _quoting = allLines
        .Where(l => l is { Speaker: not null, Quote.Length: >= ShortestQuote and <= LongestQuote })
        .ToLookup(l => (l.ArticleId, l.Date));

    private readonly ILookup<string, string> _names = allLines
        .SelectMany(l => l.Names, (line, name) => (line.ArticleId, Name: name))
        .ToLookup(n => n.ArticleId, n => n.Name, StringComparer.Ordinal);

    private readonly List<string> _told = [];

    /// <summary>The event: the best line, the best quotation of that day in the articles that tell it, and these articles, that of the line first, then the quoted.</summary>
    public TimelineEvent Write(Happening happening)
    {
        var best = happening.Best.Line;
        var quoted = FindQuoted(happening, best);
        if (quoted is not null)
        {
            _told.Add(quoted.Quote!);
        }

        var links = happening.Lines
            .Select(l => l.Line)
            .Prepend(quoted ?? best)
            .Prepend(best)
            .DistinctBy(l => l.ArticleId, StringComparer.Ordinal)
            .Select(l => new ArticleLink(l.ArticleId, l.Outlet, l.Url));
        var toldBy = happening.Best.IsDangling ? best.Speaker : null;
        return new TimelineEvent(happening.Date, best.Text, happening.IsExpected, quoted?.Quote, quoted?.Speaker, toldBy, [.. links]);
    }

    // A statement before a catchword, the line's own article before others, then what stands nearest; of several versions the fullest.
    private EventLine? FindQuoted(Happening happening, EventLine best)
    {
        var near = happening.Lines
            .GroupBy(l => l.Line.ArticleId, l => l.Line.Ordinal, StringComparer.Ordinal)
            .SelectMany(article => _quoting[(article.Key, happening.Date)].Select(l => (Line: l, Distance: article.Min(ordinal => Math.Abs(ordinal - l.Ordinal)))))
            .Where(q => q.Distance <= (IsAsked(q.Line.Speaker!) ? FarthestOfAsked : Farthest) && IsSomebody(q.Line) && !IsTold(q.Line.Quote!))
            .OrderByDescending(q => q.Line.Quote!.Length >= ShortestStatement)
            .ThenByDescending(q => q.Line.ArticleId == best.ArticleId)
            .ThenBy(q => q.Distance)
            .Select(q => q.Line)
            .ToList();
        return near.Count == 0 ? null : near.FindAll(l => IsVersion(l.Quote!, near[0].Quote!)).MaxBy(l => l.Quote!.Length);
    }

    private bool IsSomebody(EventLine line) => IsAsked(line.Speaker!) || speakers.KindOf(line.Speaker!, _names[line.ArticleId], []) != SpeakerKind.Unnamed;

    private bool IsAsked(string speaker)
    {
        var words = TextWords.SetOf(speaker);
        return names.Any(n => n.IsIn(words));
    }

    private bool IsTold(string quote) => _told.Exists(told => IsVersion(quote, told) || IsVersion(told, quote));

    // Outlets cut the same words differently.
    private static bool IsVersion(string longer, string shorter) =>
        ArabicNormalizer.Normalize(longer).Contains(ArabicNormalizer.Normalize(shorter), StringComparison.Ordinal);
}
