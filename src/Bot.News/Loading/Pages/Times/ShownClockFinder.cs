using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.News.Loading.Pages.Times;

/// <summary>Finds the times of day of a folded line: 24 hours, or 12 with «ص» and «م», with or without a zone.</summary>
internal sealed class ShownClockFinder
{
    private readonly TimeWords _words;
    private readonly Regex _clock;

    public ShownClockFinder(TimeWords words)
    {
        _words = words;
        // A single letter is a half of the day only where no word goes on; a whole word may be glued to the text behind it.
        var half = $@"(?:(?<am>{words.Any("am")})|(?<pm>{words.Any("pm")})|(?<night>{words.Any("night")}))(?:(?!\p{{L}})|(?<=\p{{L}}{{2}}))";
        var zone = $@"(?:(?:(?<before>[+-]\d{{1,2}})\s*)?(?<utc>{words.Any("utc")})(?:(?<after>[+-]\d{{1,2}})(?!\d))?|(?<zone>{words.Zones}))";
        string[] forms =
        [
            // 12:49, 05:18:15, 06h41
            @"(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::(?<second>\d{2}))?(?!\d)",
            // 10,00 توقيت غرينتش
            $@"(?<hour>\d{{1,2}})[.,](?<minute>\d{{2}})(?=\s*{zone})",
            // 07 مساء
            $@"(?<hour>\d{{1,2}})(?=\s*{half}(?<=\p{{L}}{{2}}))",
        ];
        _clock = TimeExpression.Of($@"(?<!\d)(?:{string.Join('|', forms)})(?:\s*{half})?(?:\s*/?\s*{zone})?");
    }

    /// <summary>The times of day in text order; impossible ones («25:70») are left out.</summary>
    public IEnumerable<ShownClock> Find(string line) => _clock.Matches(line).Select(ToClock).OfType<ShownClock>();

    private ShownClock? ToClock(Match match)
    {
        var hour = HourOfDay(match, Number(match, "hour"));
        var (minute, second) = (Number(match, "minute"), Number(match, "second"));
        return hour < 24 && minute < 60 && second < 60
            ? new ShownClock(new TimeOnly(hour, minute, second), ZoneOf(match), match.Index, match.Index + match.Length)
            : null;
    }

    // A night begins before midnight and ends after it.
    private static int HourOfDay(Match match, int hour) => hour switch
    {
        12 when match.Groups["am"].Success || match.Groups["night"].Success => 0,
        < 12 when match.Groups["pm"].Success => hour + 12,
        >= 6 and < 12 when match.Groups["night"].Success => hour + 12,
        _ => hour,
    };

    private TimeZoneInfo? ZoneOf(Match match)
    {
        if (match.Groups["zone"] is { Success: true, Value: var name })
        {
            return _words.Zone(name);
        }

        if (!match.Groups["utc"].Success)
        {
            return null;
        }

        // «بتوقيت القدس +2GMT»
        var hours = match.Groups["before"].Success ? Number(match, "before") : Number(match, "after");
        return hours is >= -12 and <= 14 && hours != 0
            ? TimeZoneInfo.CreateCustomTimeZone(match.Value, TimeSpan.FromHours(hours), null, null)
            : TimeZoneInfo.Utc;
    }

    // 0 where the line does not say.
    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
}
