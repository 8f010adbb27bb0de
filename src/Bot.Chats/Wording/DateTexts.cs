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

    /// <summary>As exact as the date is: «3 فبراير 2026», «فبراير 2026» or «2026».</summary>
    public string Partial(PartialDate date) => date.Granularity switch
    {
        Granularity.Day => texts.Format("date.short", ("day", Number(date.FirstDay.Day)), ("month", Month(date.FirstDay)), ("year", Number(date.FirstDay.Year))),
        Granularity.Month => texts.Format("date.month", ("month", Month(date.FirstDay)), ("year", Number(date.FirstDay.Year))),
        _ => Number(date.FirstDay.Year),
    };

    /// <summary>The date of something that was still to come when it was told: «5 مارس 2026 (مرتقب)».</summary>
    public string Partial(PartialDate date, bool isExpected) =>
        isExpected ? texts.Format("date.expected", ("date", Partial(date))) : Partial(date);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Month(DateOnly day) => texts.List("date.months")[day.Month - 1];
}
