using Bot.Arabic.Dates;

namespace Bot.News.Timelines;

/// <summary>The lines that tell of one happening, however many outlets told it.</summary>
internal sealed class Happening(TimelineLine first)
{
    // A line of which so many of the telling words are in another one of these days tells the same.
    private const double SameShare = 0.4;

    private const int ShortestLine = 40;
    private const int LongestLine = 320;

    // An article whose headline has the names tells it more fully; each sentence further down tells more of the circumstances.
    private const double HeadlineGain = 0.1;
    private const double SentenceLoss = 0.03;
    private const int LastCountedSentence = 6;

    private readonly List<TimelineLine> _lines = [first];

    /// <summary>When.</summary>
    public PartialDate Date { get; } = first.Line.Date;

    /// <summary>The lines, at least one, in order of publication.</summary>
    public IReadOnlyList<TimelineLine> Lines => _lines;

    /// <summary>Whether all lines announce it.</summary>
    public bool IsExpected => _lines.TrueForAll(l => l.Line.IsExpected);

    /// <summary>The line that tells it best: one that names the names, of readable length, that tells what the others tell, as near to the beginning as can be.</summary>
    public TimelineLine Best => _lines
        .OrderByDescending(l => l.MentionsAll)
        .ThenByDescending(l => l.Named)
        .ThenBy(l => l.IsDangling)
        .ThenBy(l => l.Line.IsExpected)
        .ThenBy(l => l.Line.Text.Length is < ShortestLine or > LongestLine)
        .ThenBy(DaysLater)
        .ThenByDescending(Standing)
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

    /// <summary>Whether a line of the same day tells the same: in nearly the same words, or as the news of that day in the same story.</summary>
    public bool IsToldBy(TimelineLine line) =>
        _lines.Exists(l => IsSame(l, line) || (l.Line.StoryId == line.Line.StoryId && !IsLookingBack(l) && !IsLookingBack(line)));

    /// <summary>Whether a line mentions all names; otherwise it is background of an article about them.</summary>
    public bool MentionsAll => _lines.Exists(l => l.MentionsAll);

    /// <summary>How many of the names a line has in its own words; where none, a reader has to guess who is meant.</summary>
    public int Named => _lines.Max(l => l.Named);

    /// <summary>Whether only articles of later days tell it, looking back.</summary>
    public bool IsRetold => _lines.TrueForAll(IsLookingBack);

    /// <summary>How near another happening is told to this one: 0 to 1.</summary>
    public double NearnessOf(Happening other) => _lines.Max(l => other._lines.Max(l.Nearness));

    /// <summary>Whether another happening is this one, told again in nearly the same words.</summary>
    public bool IsRepeatedBy(Happening other) => other._lines.TrueForAll(line => _lines.Exists(l => IsSame(l, line)));

    private static bool IsSame(TimelineLine one, TimelineLine other) =>
        one.Stems.Count(other.Stems.Contains) >= SameShare * Math.Max(1, Math.Min(one.Stems.Count, other.Stems.Count));

    // News of the evening stands in the paper of the next day.
    private static bool IsLookingBack(TimelineLine line) => DaysLater(line) > 1;

    private static int DaysLater(TimelineLine line) =>
        Math.Max(0, DateOnly.FromDateTime(line.Line.Published.DateTime).DayNumber - line.Line.Date.LastDay.DayNumber);

    // What the other articles tell too is what happened.
    private double Standing(TimelineLine line)
    {
        var shared = _lines.Where(l => l.Line.ArticleId != line.Line.ArticleId).Select(line.Nearness).DefaultIfEmpty().Average();
        return shared + (line.IsHeadline ? HeadlineGain : 0) - (SentenceLoss * Math.Min(line.Line.Ordinal, LastCountedSentence));
    }
}
