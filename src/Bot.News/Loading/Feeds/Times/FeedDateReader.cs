using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.News.Loading.Feeds.Times;

/// <summary>Reads the date in a text in normal form, from which the time of day has been taken.</summary>
internal sealed partial class FeedDateReader(FeedTimeWords words)
{
    /// <summary>The date's first day; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAmerican">Whether of two possible orders in «02/03/2026» the month is first.</param>
    public DateTime? Read(string text, bool isAmerican) => Iso(text) ?? Figures(text, isAmerican) ?? WithMonthName(text);

    // ISO 8601: 2026, 2026-02, 20260203, 2026-034, 2026-W06-2; with two digits of the year in the older edition: -26-02, 260203, 26034.
    private static DateTime? Iso(string text)
    {
        if (IsoDate().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var year = Year(match.Groups["year"].Value);
        if (match.Groups["week"].Success)
        {
            var week = Number(match, "week") ?? 0;
            return week is >= 1 and <= 53 ? ISOWeek.ToDateTime(year, week, DayOfWeek.Monday).AddDays((Number(match, "weekday") ?? 1) - 1) : null;
        }

        return match.Groups["ordinal"].Success
            ? Number(match, "ordinal") is >= 1 and <= 366 and var day ? Day(year, 1, 1)?.AddDays(day - 1) : null
            : Day(year, Number(match, "month") ?? 1, Number(match, "day") ?? 1);
    }

    private static DateTime? Figures(string text, bool isAmerican)
    {
        if (DateInFigures().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (first, second, third) = (match.Groups["first"].Value, Number(match, "second") ?? 0, match.Groups["third"].Value);
        if (first.Length >= 3)
        {
            var last = Parse(third);
            return Day(Year(first), second, last) ?? Day(Year(first), last, second);
        }

        // Arabic and European outlets write the day first; a clock with a.m. and p.m. and slashes is American.
        var (day, month, year) = (Parse(first), second, Year(third));
        return isAmerican && match.Groups["separator"].Value == "/"
            ? Day(year, day, month) ?? Day(year, month, day)
            : Day(year, month, day) ?? Day(year, day, month);
    }

    private DateTime? WithMonthName(string text)
    {
        var month = MonthIn(text);
        var numbers = Numbers().Matches(text).Select(m => m.Value).ToList();
        if (month is null || numbers.Count == 0)
        {
            return null;
        }

        var year = numbers.FindIndex(n => n.Length >= 3 || Parse(n) > 31);
        if (year < 0)
        {
            year = numbers.Count > 1 ? numbers.Count - 1 : -1;
        }

        var day = numbers.Where((_, i) => i != year).Select(Parse).FirstOrDefault(1);
        return year < 0 ? null : Day(Year(numbers[year]), month.Value, day);
    }

    // The last one: «mar. 3 févr.» begins with a weekday. Some names have two words («كانون الثاني»).
    private int? MonthIn(string text)
    {
        int? month = null;
        string? previous = null;
        foreach (Match word in Words().Matches(text))
        {
            month = (previous is null ? null : words.Month($"{previous} {word.Value}")) ?? words.Month(word.Value) ?? month;
            previous = word.Value;
        }

        return month;
    }

    // Days that a month does not have go on into the next one («31 June»).
    private static DateTime? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(day - 1) : null;

    // Two and three digits as in RFC 2822, 4.3.
    private static int Year(string digits) => (digits.Length, Parse(digits)) switch
    {
        ( <= 2, < 50 and var year) => 2000 + year,
        ( <= 3, var year) => 1900 + year,
        var (_, year) => year,
    };

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true, Value: var digits } ? Parse(digits) : null;

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s*(?:(?<year>\d{4})(?:-?w(?<week>\d{2})(?:-?(?<weekday>[1-7]))?|-?(?<ordinal>\d{3})|-(?<month>\d{1,2})|(?<month>\d{2})(?<day>\d{2}))?|-(?<year>\d{2})-?(?<month>\d{2})(?:-(?<day>\d{2}))?|(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})|(?<year>\d{2})(?<ordinal>\d{3}))[t\s]*$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<!\d)(?<first>\d{4}|\d{1,2})\s?(?<separator>[-/.\\]|\s)\s?(?<second>\d{1,2})\s?\k<separator>\s?(?<third>\d{4}|\d{1,2})(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex DateInFigures();

    [GeneratedRegex(@"\d{1,4}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Words();
}
