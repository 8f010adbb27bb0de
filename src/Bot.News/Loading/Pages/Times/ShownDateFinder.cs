using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.News.Loading.Pages.Times;

/// <summary>Finds the dates of a folded line, in figures and with the names of months.</summary>
internal sealed class ShownDateFinder
{
    private readonly MonthSigns _signs;
    private readonly TimeWords _words;
    private readonly Regex _date;
    private readonly Regex _weekday;

    public ShownDateFinder(TimeWords words)
    {
        _words = words;
        _signs = new MonthSigns(words);
        // Levantine and Egyptian names in pairs: «أكتوبر/تشرين الأول»، «أغسطس (آب)»، «ديسمبر-كانون الأول».
        var months = $@"(?<month>{MonthSigns.Month})(?:\s*[-/(]?\s*{MonthSigns.Month}\s*\)?)?";
        const string joint = @"\s*[-/،,.]?\s*(?:de\s+)?";
        const string day = @"(?<!\d)(?<first>\d{1,2})(?:st|nd|rd|th)?";
        const string year = @"(?<year>\d{4})(?!\d)";
        string[] forms =
        [
            // 2026-02-03
            @"(?<!\d)(?<year>\d{4})\s*(?<sep>[-/.])\s*(?<second>\d{1,2})\s*\k<sep>\s*(?<first>\d{1,2})(?!\d)",
            // 03.02.2026, 02\01\2026
            $@"(?<!\d)(?<first>\d{{1,2}})\s*(?<sep>[-/.\\])\s*(?<second>\d{{1,2}})\s*\k<sep>\s*{year}",
            // مايو 13, 2025
            $@"{months}\.?\s*{day}\s*[،,]?\s*{year}",
            // 3 فبراير 2026, 31 يناير
            $@"{day}{joint}{months}(?:{joint}{year})?",
            // فاتح أكتوبر 2025
            $@"{MonthSigns.FirstDay}\s+{months}\s*{year}",
        ];
        _date = TimeExpression.Of(string.Join('|', forms));
        _weekday = TimeExpression.Of($@"(?<!\p{{L}})(?:{words.Weekdays})(?!\p{{L}})");
    }

    /// <summary>The dates from left to right of the text order.</summary>
    public IReadOnlyList<ShownDate> Find(string line) =>
        [.. _date.Matches(_signs.Mark(line)).Select(m => new ShownDate(ToDay(m, line), m.Index, m.Index + m.Length))];

    private DateOnly? ToDay(Match match, string line)
    {
        if (!match.Groups["year"].Success)
        {
            return null;
        }

        var year = Number(match, "year");
        var first = match.Groups["first"].Success ? Number(match, "first") : 1;
        return match.Groups["month"] is { Success: true, Value: var month }
            ? ToDay(year, MonthSigns.Number(month), first)
            : ToDay(line, ToDay(year, Number(match, "second"), first), ToDay(year, first, Number(match, "second")));
    }

    // Arabic outlets write the day first; a few write the month first, which shows where there is no other such day or the weekday is named.
    private DateOnly? ToDay(string line, DateOnly? dayFirst, DateOnly? monthFirst)
    {
        if (dayFirst is null || monthFirst is null || dayFirst == monthFirst)
        {
            return dayFirst ?? monthFirst;
        }

        var weekdays = _weekday.Matches(line).Select(m => _words.Weekday(m.Value)).ToHashSet();
        return weekdays.Contains(monthFirst.Value.DayOfWeek) && !weekdays.Contains(dayFirst.Value.DayOfWeek) ? monthFirst : dayFirst;
    }

    private static DateOnly? ToDay(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
