using System.Globalization;

namespace Bot.Arabic.Dates;

/// <summary>How a <see cref="PartialDate"/> is written and read.</summary>
internal static class PartialDateFormat
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>As <see cref="PartialDate.ToString"/> says.</summary>
    public static string Format(PartialDate date)
    {
        var day = date.FirstDay;
        return date.Granularity switch
        {
            Granularity.Day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Granularity.Week => FormattableString.Invariant($"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}"),
            Granularity.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Granularity.Quarter => FormattableString.Invariant($"{day.Year:D4}-Q{(day.Month + 2) / 3}"),
            Granularity.Season => FormattableString.Invariant($"{day.Year:D4}-{Seasons[(day.Month / 3) - 1]}"),
            Granularity.Half => FormattableString.Invariant($"{day.Year:D4}-H{(day.Month + 5) / 6}"),
            Granularity.Decade => FormattableString.Invariant($"{day.Year / 10:D3}"),
            Granularity.Century => FormattableString.Invariant($"{day.Year / 100:D2}"),
            Granularity.Period => FormattableString.Invariant($"{Format(PartialDate.Of(day))}/{Format(PartialDate.Of(date.LastDay))}"),
            _ => day.ToString("yyyy", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Reads what <see cref="Format"/> writes, and nothing else.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        var read = text.Length switch
        {
            2 or 3 or 4 => Years(text),
            10 => Day(text) is { } day ? PartialDate.Of(day) : null,
            21 when text[10] == '/' && Day(text[..10]) is { } first && Day(text[11..]) is { } last && first <= last => PartialDate.Between(first, last),
            >= 7 and <= 8 when text[4] == '-' && Number(text[..4]) is { } year and > 0 => PartOf(year, text[5..]),
            _ => (PartialDate?)null,
        };
        date = read ?? default;
        return read is not null;
    }

    private static PartialDate? Years(string text) => (text.Length, Number(text)) switch
    {
        (2, { } century) => PartialDate.CenturyOf(century * 100),
        (3, { } decade) => PartialDate.DecadeOf(decade * 10),
        (4, { } year and > 0) => PartialDate.Of(year),
        _ => null,
    };

    private static PartialDate? PartOf(int year, string part) => (part[0], part.Length, Number(part[1..])) switch
    {
        ('0' or '1', 2, { }) when Number(part) is { } month and >= 1 and <= 12 => PartialDate.Of(year, month),
        ('Q', 2, { } quarter and >= 1 and <= 4) => PartialDate.QuarterOf(year, quarter),
        ('H', 2, { } half and >= 1 and <= 2) => PartialDate.HalfOf(year, half),
        ('W', 3, { } week and >= 1) when week <= ISOWeek.GetWeeksInYear(year) => PartialDate.WeekOf(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))),
        (_, 2, null) when Array.IndexOf(Seasons, part) is var season and >= 0 => PartialDate.SeasonOf(year, season + 1),
        _ => null,
    };

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
