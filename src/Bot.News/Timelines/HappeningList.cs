using Bot.Arabic.Dates;

namespace Bot.News.Timelines;

/// <summary>Gathers lines into happenings, each told once.</summary>
internal static class HappeningList
{
    private const int MaxOfOneDay = 2;

    // So long after a happening its story goes on to be told as news.
    private const int DaysOfEcho = 3;

    /// <summary>The happenings in order of date.</summary>
    public static List<Happening> Gather(IEnumerable<TimelineLine> lines)
    {
        var happenings = new List<Happening>();
        foreach (var day in lines.GroupBy(l => l.Line.Date).OrderBy(d => d.Key))
        {
            happenings.AddRange(WithoutRetold(GatherDay(day)));
        }

        happenings.RemoveAll(h => h.IsExpected && happenings.Exists(other => HasCome(h, other)));
        happenings.RemoveAll(h => happenings.Exists(other => IsDayOf(h, other)));
        happenings.RemoveAll(h => happenings.Exists(other => IsEcho(other, h) && other.IsRepeatedBy(h)));
        return [.. happenings.GroupBy(h => h.Date).SelectMany(ChooseOfDay)];
    }

    // Background is told where nothing is told of all names, and a line that names fewer of them where no other names more; the rest of a full
    // day says little new.
    private static IEnumerable<Happening> ChooseOfDay(IEnumerable<Happening> day)
    {
        var best = day.OrderByDescending(h => h.MentionsAll && h.Named > 0).ThenByDescending(h => h.Importance).Take(MaxOfOneDay).ToList();
        return best[0].MentionsAll ? best.Where(h => h.MentionsAll && h.Named >= best[0].Named) : best.Take(1);
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

    // What later articles look back to is the news of that day again, in whatever words.
    private static List<Happening> WithoutRetold(List<Happening> day)
    {
        var news = day.FindAll(h => !h.IsRetold && h.MentionsAll);
        if (news.Count == 0)
        {
            return day;
        }

        foreach (var retold in day.Where(h => h.IsRetold))
        {
            var told = news.MaxBy(h => h.NearnessOf(retold))!;
            retold.Lines.Where(l => l.MentionsAll).ToList().ForEach(told.Add);
        }

        return day.FindAll(h => !h.IsRetold);
    }

    // An announcement has come true when something is told of a day that it covers.
    private static bool HasCome(Happening expected, Happening other) =>
        !other.IsExpected && expected.Date.Contains(other.Date);

    // «في أبريل», «الأسبوع الماضي» look back at what is told of a day of that month or week.
    private static bool IsDayOf(Happening month, Happening day) =>
        month.Date.Granularity is Granularity.Month or Granularity.Week
        && day is { MentionsAll: true, Date.Granularity: Granularity.Day }
        && month.Date.Contains(day.Date);

    // The news of the next days tells again what happened; it names no day of its own.
    private static bool IsEcho(Happening one, Happening next) =>
        one.Date.Granularity == Granularity.Day
        && next.Date.Granularity == Granularity.Day
        && next.Date.FirstDay.DayNumber - one.Date.FirstDay.DayNumber is > 0 and <= DaysOfEcho
        && next.Lines.All(l => !l.Line.IsStated);
}
