using Bot.Arabic.Dates;

namespace Bot.News.Timelines;

/// <summary>The lines that tell of one happening, however many outlets told it.</summary>
internal sealed class Happening(TimelineLine first)
{
    // A line of which so many of the telling words are in another one of these days tells the same.
    private const double SameShare = 0.4;

    private readonly List<TimelineLine> _lines = [first];

    /// <summary>When.</summary>
    public PartialDate Date { get; } = first.Line.Date;

    /// <summary>The lines, at least one, in order of publication.</summary>
    public IReadOnlyList<TimelineLine> Lines => _lines;

    /// <summary>Whether all lines announce it.</summary>
    public bool IsExpected => _lines.TrueForAll(l => l.Line.IsExpected);

    /// <summary>The line that tells it best: one that mentions all names, of an article about them, as near to the beginning as can be, of readable length.</summary>
    public TimelineLine Best => _lines
        .OrderByDescending(l => l.MentionsAll)
        .ThenBy(l => l.Line.IsExpected)
        .ThenBy(l => l.Line.Text.Length is < 40 or > 320)
        .ThenByDescending(l => l.IsHeadline)
        .ThenBy(l => l.Line.Ordinal)
        .First();

    /// <summary>How much it matters: told by many outlets, and in headlines that have all names.</summary>
    public double Importance =>
        (2 * _lines.DistinctBy(l => l.Line.Outlet, StringComparer.Ordinal).Count())
        + Math.Log2(_lines.DistinctBy(l => l.Line.ArticleId, StringComparer.Ordinal).Count())
        + (_lines.Exists(l => l.IsHeadline) ? 2 : 0)
        + (MentionsAll ? 2 : 0);

    /// <summary>Adds a line that tells the same.</summary>
    public void Add(TimelineLine line) => _lines.Add(line);

    /// <summary>Whether a line of the same day tells the same: in nearly the same words, or as today's news of the same story.</summary>
    public bool IsToldBy(TimelineLine line) =>
        _lines.Exists(l => IsSame(l, line) || (!l.Line.IsStated && !line.Line.IsStated && l.Line.StoryId == line.Line.StoryId));

    /// <summary>Whether a line mentions all names; otherwise it is background of an article about them.</summary>
    public bool MentionsAll => _lines.Exists(l => l.MentionsAll);

    /// <summary>Whether another happening is this one, told again in nearly the same words.</summary>
    public bool IsRepeatedBy(Happening other) => other._lines.TrueForAll(line => _lines.Exists(l => IsSame(l, line)));

    private static bool IsSame(TimelineLine one, TimelineLine other) =>
        one.Stems.Count(other.Stems.Contains) >= SameShare * Math.Max(1, Math.Min(one.Stems.Count, other.Stems.Count));
}
