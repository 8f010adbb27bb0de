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
        var half = $@"(?<am>(?:{words.Any("am")}))|(?<pm>(?:{words.Any("pm")}))";
        var zone = $@"(?:(?<before>[+-]\d{{1,2}})\s*)?(?<utc>{words.Any("utc")})(?:(?<after>[+-]\d{{1,2}})(?!\d))?|(?<zone>{words.Zones})";
        _clock = TimeExpression.Of(
            $@"(?<!\d)(?<hour>\d{{1,2}}):(?<minute>\d{{2}})(?::\d{{2}})?(?!\d)(?:\s*(?:{half})(?:(?!\p{{L}})|(?<=\p{{L}}{{2}})))?(?:\s*/?\s*(?:{zone}))?");
    }

    /// <summary>The times of day in text order; impossible ones («25:70») are left out.</summary>
    public IEnumerable<ShownClock> Find(string line) => _clock.Matches(line).Select(ToClock).OfType<ShownClock>();

    private ShownClock? ToClock(Match match)
    {
        var (hour, minute) = (Number(match, "hour"), Number(match, "minute"));
        hour = (match.Groups["am"].Success, match.Groups["pm"].Success, hour) switch
        {
            (true, _, 12) => 0,
            (_, true, < 12) => hour + 12,
            _ => hour,
        };
        return hour < 24 && minute < 60
            ? new ShownClock(new TimeOnly(hour, minute), ZoneOf(match), match.Index, match.Index + match.Length)
            : null;
    }

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
        var hours = match.Groups["before"].Success ? Number(match, "before") : match.Groups["after"].Success ? Number(match, "after") : 0;
        return hours is >= -12 and <= 14 && hours != 0
            ? TimeZoneInfo.CreateCustomTimeZone(match.Value, TimeSpan.FromHours(hours), null, null)
            : TimeZoneInfo.Utc;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
