using Bot.Arabic.Dates;

namespace Bot.News.Timelines;

/// <summary>Gathers lines into happenings, each told once.</summary>
internal static class HappeningList
{
    /// <summary>The happenings in order of date.</summary>
    public static List<Happening> Gather(IEnumerable<TimelineLine> lines)
    {
        var happenings = new List<Happening>();
        foreach (var day in lines.GroupBy(l => l.Line.Date).OrderBy(d => d.Key))
        {
            happenings.AddRange(GatherDay(day));
        }

        happenings.RemoveAll(h => h.IsExpected && happenings.Exists(other => HasCome(h, other)));
        happenings.RemoveAll(h => happenings.Exists(other => IsYesterday(other, h) && other.IsRepeatedBy(h)));
        return happenings;
    }

    // What tells most, first, so that it draws the others to it.
    private static List<Happening> GatherDay(IEnumerable<TimelineLine> lines)
    {
        var happenings = new List<Happening>();
        foreach (var line in lines.OrderByDescending(l => l.MentionsAll).ThenBy(l => l.Line.Published).ThenBy(l => l.Line.Ordinal))
        {
            if (happenings.Find(h => h.IsToldBy(line)) is { } same)
            {
                same.Add(line);
            }
            else
            {
                happenings.Add(new Happening(line));
            }
        }

        return happenings;
    }

    // An announcement has come true when something is told of a day that it covers.
    private static bool HasCome(Happening expected, Happening other) =>
        !other.IsExpected && expected.Date.FirstDay <= other.Date.FirstDay && other.Date.LastDay <= expected.Date.LastDay;

    // The news of the next day tells again what happened; it names no day of its own.
    private static bool IsYesterday(Happening one, Happening next) =>
        one.Date.Granularity == Granularity.Day
        && next.Date == PartialDate.Of(one.Date.FirstDay.AddDays(1))
        && next.Lines.All(l => !l.Line.IsStated);
}
