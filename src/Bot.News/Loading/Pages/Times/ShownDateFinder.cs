using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.News.Loading.Pages.Times;

/// <summary>Finds the dates of a folded line, in figures and with Arabic month names.</summary>
internal sealed class ShownDateFinder
{
    private readonly TimeWords _words;
    private readonly Regex _date;
    private readonly SearchValues<string> _monthStarts;

    public ShownDateFinder(TimeWords words)
    {
        _words = words;
        _monthStarts = SearchValues.Create([.. words.MonthNames.Select(name => name.Split(' ')[0])], StringComparison.Ordinal);
        var month = words.Months;
        // Levantine and Egyptian names in pairs: «أكتوبر/تشرين الأول»، «أغسطس (آب)»، «ديسمبر-كانون الأول».
        var months = $@"(?<month>{month})(?:\s*[-/(]?\s*(?:{month})\s*\)?)?";
        string[] forms =
        [
            // 2026-02-03
            @"(?<!\d)(?<year>\d{4})\s*(?<sep>[-/.])\s*(?<second>\d{1,2})\s*\k<sep>\s*(?<first>\d{1,2})(?!\d)",
            // 03.02.2026, 02\01\2026
            @"(?<!\d)(?<first>\d{1,2})\s*(?<sep>[-/.\\])\s*(?<second>\d{1,2})\s*\k<sep>\s*(?<year>\d{4})(?!\d)",
            // مايو 13, 2025
            $@"{months}\s*(?<first>\d{{1,2}})\s*[،,]\s*(?<year>\d{{4}})(?!\d)",
            // 3 فبراير 2026, 31 يناير
            $@"(?<!\d)(?<first>\d{{1,2}})\s*[-/،,.]?\s*{months}(?:\s*[-/،,.]?\s*(?<year>\d{{4}})(?!\d))?(?!\p{{L}})",
            // 17 مايو2023 glued to a word
            $@"(?<!\d)(?<first>\d{{1,2}})\s*[-/،,.]?\s*{months}\s*[-/،,.]?\s*(?<year>\d{{4}})(?!\d)",
        ];
        _date = TimeExpression.Of(string.Join('|', forms));
    }

    /// <summary>The dates from left to right of the text order.</summary>
    public IReadOnlyList<ShownDate> Find(string line) =>
        MayHoldOne(line) ? [.. _date.Matches(line).Select(m => new ShownDate(ToDay(m), m.Index, m.Index + m.Length))] : [];

    // Every form has a year in four figures or a month's name. Few lines have either, and looking for the forms is slow.
    private bool MayHoldOne(string line)
    {
        var figures = 0;
        foreach (var c in line)
        {
            figures = char.IsDigit(c) ? figures + 1 : 0;
            if (figures == 4)
            {
                return true;
            }
        }

        return line.AsSpan().ContainsAny(_monthStarts);
    }

    private DateOnly? ToDay(Match match)
    {
        if (!match.Groups["year"].Success)
        {
            return null;
        }

        var (year, first) = (Number(match, "year"), Number(match, "first"));
        return match.Groups["month"] is { Success: true, Value: var name }
            ? ToDay(year, _words.Month(name), first)
            // Arabic outlets write the day first; where that is impossible, a few write the month first.
            : ToDay(year, Number(match, "second"), first) ?? ToDay(year, first, Number(match, "second"));
    }

    private static DateOnly? ToDay(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
