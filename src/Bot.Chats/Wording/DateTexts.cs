using System.Globalization;
using Bot.Arabic.Dates;

namespace Bot.Chats.Wording;

/// <summary>Dates as people read them, with the month names and the order of <see cref="Texts"/> and Western digits, whatever the machine's culture is.</summary>
public sealed class DateTexts(Texts texts)
{
    /// <summary>With the weekday: «الثلاثاء 3 فبراير 2026».</summary>
    public string Day(DateOnly day) => texts.Format(
        "date.day",
        ("weekday", texts.List("date.weekdays")[(int)day.DayOfWeek]),
        ("day", Number(day.Day)),
        ("month", Month(day)),
        ("year", Number(day.Year)));

    /// <summary>As exact as the date is: «3 فبراير 2026», «فبراير 2026», «الربع الأول من 2026», «صيف 2026», «2026», «1990–1999».</summary>
    public string Partial(PartialDate date)
    {
        var (first, last) = (date.FirstDay, date.LastDay);
        return date.Granularity switch
        {
            Granularity.Day => Short(first),
            Granularity.Week => texts.Format("date.week", ("day", Short(first))),
            Granularity.Month => texts.Format("date.month", ("month", Month(first)), ("year", Number(first.Year))),
            Granularity.Quarter => texts.Format("date.quarter", ("quarter", texts.List("date.quarters")[(first.Month - 1) / 3]), ("year", Number(first.Year))),
            Granularity.Season => texts.Format("date.season", ("season", texts.List("date.seasons")[(first.Month / 3) - 1]), ("year", Number(first.Year))),
            Granularity.Half => texts.Format("date.half", ("half", texts.List("date.quarters")[(first.Month - 1) / 6]), ("year", Number(first.Year))),
            Granularity.Year => Number(first.Year),
            Granularity.Period => Range(Short(first), Short(last)),
            _ => Range(Number(first.Year), Number(last.Year)),
        };
    }

    /// <summary>The date of something that was still to come when it was told: «5 مارس 2026 (مرتقب)».</summary>
    public string Partial(PartialDate date, bool isExpected) =>
        isExpected ? texts.Format("date.expected", ("date", Partial(date))) : Partial(date);

    private string Short(DateOnly day) =>
        texts.Format("date.short", ("day", Number(day.Day)), ("month", Month(day)), ("year", Number(day.Year)));

    private string Range(string first, string last) => texts.Format("date.range", ("first", first), ("last", last));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Month(DateOnly day) => texts.List("date.months")[day.Month - 1];
}
