using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Arabic;

namespace Bot.News.Loading.Pages.Times;

/// <summary>Reads the lines in which pages show when their article was published and changed.</summary>
internal sealed class TimeLineReader
{
    // The longest line of its kind that was seen has 120 characters.
    private const int MaxLength = 300;

    // «سلمى الحداد منذ ساعة»: a longer line tells of something that happened then.
    private const int MaxRelativeLength = 40;

    // The labels, weekdays and Islamic dates around two times.
    private const int MaxLabelsLength = 120;

    private const int MaxLettersBehindLabel = 8;

    private readonly ShownDateFinder _dates;
    private readonly ShownClockFinder _clocks;
    private readonly Regex _gap;
    private readonly Regex _label;
    private readonly Regex _rest;
    private readonly Regex _relative;
    private readonly SearchValues<string> _agos;

    public TimeLineReader(Lexicon lexicon)
    {
        var words = new TimeWords(lexicon);
        _dates = new ShownDateFinder(words);
        _clocks = new ShownClockFinder(words);
        const string Joint = @"[\s\-–—_|،,•·/.:()\[\]]";
        var filler = $@"(?:{words.Any("filler")})(?!\p{{L}})";
        var hijri = $@"\d{{1,2}}\s*(?:{words.Any("hijri")})\s*,?\s*\d{{4}}\s*ه?";
        _gap = TimeExpression.Of($@"^(?:{Joint}|{filler}|{hijri})*$");
        _label = TimeExpression.Of($@"(?:(?<updated>{words.Any("updated")})|(?<published>{words.Any("published")}))(?!\p{{L}})");
        _rest = TimeExpression.Of($@"(?<!\p{{L}})(?:{words.Any("updated")}|{words.Any("published")}|{words.Any("filler")})(?!\p{{L}})|{hijri}|(?<!\p{{L}})[مه](?!\p{{L}})");
        _agos = SearchValues.Create([.. words.All("ago")], StringComparison.Ordinal);
        _relative = TimeExpression.Of($@"(?:{words.Any("ago")})\s+(?:\d{{1,2}}\s+)?(?:{words.Any("unit")})$|\d{{1,2}}\s+(?:{words.Any("unit")})\s+ago$");
    }

    /// <summary>Reads a line.</summary>
    public TimeLine Read(string line)
    {
        if (!line.Any(char.IsDigit) && (line.Length > MaxRelativeLength || !line.AsSpan().ContainsAny(_agos)))
        {
            return TimeLine.None;
        }

        var folded = FoldedLine.Of(line, MaxLength);
        var times = Pair(folded.Text);
        if (times.Count == 0)
        {
            times = Undated(folded.Text);
        }

        if (times.Count == 0)
        {
            return TimeLine.None;
        }

        var isWhole = line.Length <= MaxLength && IsEmptyWithout(folded.Text, times);
        return new TimeLine(times, isWhole, LeadEnd(line, folded, times));
    }

    // «منذ ساعة»، «اليوم, 00:42»
    private List<ShownTime> Undated(string line) => line.Length > MaxRelativeLength
        ? []
        : [.. _relative.Matches(line).Select(m => (Start: m.Index, End: m.Index + m.Length))
            .Concat(_clocks.Find(line).Select(c => (c.Start, c.End)))
            .Select(time => new ShownTime(TimeLabel.None, null, time.Start, time.End, HasClock: true))];

    private List<ShownTime> Pair(string line)
    {
        var times = new List<ShownTime>();
        if (_dates.Find(line) is not { Count: > 0 } dates)
        {
            return times;
        }

        var clocks = _clocks.Find(line).ToList();
        // A line names its zone once.
        var zone = clocks.Select(c => c.Zone).FirstOrDefault(z => z is not null);
        foreach (var date in dates)
        {
            ShownClock? clock = clocks
                .Where(c => c.Start >= date.End ? IsGap(line, date.End, c.Start) : c.End <= date.Start && IsGap(line, c.End, date.Start))
                .Select(c => (ShownClock?)c)
                .FirstOrDefault();
            var (start, end) = clock is { } at ? (Math.Min(date.Start, at.Start), Math.Max(date.End, at.End)) : (date.Start, date.End);
            if (clock is { } used)
            {
                clocks.Remove(used);
            }

            var previous = times.Count > 0 ? times[^1].End : 0;
            var label = LastLabel(line, previous, start);
            times.Add(new ShownTime(label.Kind, ToTime(date.Day, clock?.Time, zone), label.Start ?? start, end, clock is not null));
        }

        return times;
    }

    private bool IsGap(string line, int start, int end) => _gap.IsMatch(line[start..end]);

    // «نشر الاتحاد الدولي في 3 فبراير …» tells of the union: between a label and its time stands hardly a word, such as a zone's name.
    private (TimeLabel Kind, int? Start) LastLabel(string line, int start, int end)
    {
        if (start >= end)
        {
            return (TimeLabel.None, null);
        }

        var match = _label.Matches(line[start..end]).LastOrDefault();
        return match is null
            ? (TimeLabel.None, null)
            : (match.Groups["updated"].Success ? TimeLabel.Updated : TimeLabel.Published, line[(start + match.Index + match.Length)..end].Count(char.IsLetter) <= MaxLettersBehindLabel ? start + match.Index : null);
    }

    private static StatedTime? ToTime(DateOnly? day, TimeOnly? clock, TimeZoneInfo? zone)
    {
        if (day is not { } known)
        {
            return null;
        }

        var local = known.ToDateTime(clock ?? TimeOnly.MinValue);
        return clock is not null && zone is not null
            ? new StatedTime(new DateTimeOffset(local, zone.GetUtcOffset(local)), IsZoneStated: true)
            : new StatedTime(new DateTimeOffset(local, TimeSpan.Zero), IsZoneStated: false);
    }

    private bool IsEmptyWithout(string line, IEnumerable<ShownTime> times)
    {
        var rest = times.Reverse().Aggregate(line, (text, time) => text.Remove(time.Start, time.End - time.Start));
        return rest.Length <= MaxLabelsLength && !_rest.Replace(rest, "").Any(char.IsLetterOrDigit);
    }

    private int LeadEnd(string line, FoldedLine folded, List<ShownTime> times)
    {
        var end = 0;
        foreach (var time in times)
        {
            if (!IsGap(folded.Text, end, time.Start))
            {
                break;
            }

            end = time.End;
        }

        return folded.OriginalEnd(line, end);
    }
}
