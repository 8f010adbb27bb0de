using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.News.Loading.Feeds.Times;

/// <summary>Finds the time of day, with its zone, in a text in normal form.</summary>
internal sealed partial class FeedClockReader(FeedTimeWords words)
{
    private static readonly TimeSpan MaxOffset = TimeSpan.FromHours(14);

    /// <summary>The time of day; null where there is none.</summary>
    public FeedClock? Find(string text)
    {
        if (Clock().Match(text) is not { Success: true } clock)
        {
            return null;
        }

        var end = clock.Index + clock.Length;
        bool? isAfternoon = Half().Match(text, end) is { Success: true } half && words.IsAfternoon(half.Groups["word"].Value.Replace(".", "", StringComparison.Ordinal)) is { } found
            ? MoveTo(half, ref end, found)
            : null;
        var offset = Zone(text, ref end);
        var hours = (Number(clock, "hour"), isAfternoon) switch
        {
            (12, false) => 0,
            ( < 12 and var hour, true) => hour + 12,
            var (hour, _) => hour,
        };
        var time = new TimeSpan(hours, Number(clock, "minute"), Number(clock, "second"));
        return new FeedClock(time, offset, isAfternoon is not null, clock.Index, end);
    }

    private TimeSpan? Zone(string text, ref int end)
    {
        if (Offset().Match(text, end) is { Success: true } offset && ToOffset(offset) is { } known)
        {
            return MoveTo(offset, ref end, known);
        }

        return ZoneName().Match(text, end) is { Success: true } name && words.Zone(name.Groups["name"].Value) is { } named ? MoveTo(name, ref end, named) : null;
    }

    private static TimeSpan? ToOffset(Match match)
    {
        var digits = match.Groups["digits"].Value.Replace(":", "", StringComparison.Ordinal);
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        var offset = digits.Length > 2 ? new TimeSpan(number / 100, number % 100, 0) : TimeSpan.FromHours(number);
        return offset > MaxOffset ? null : match.Groups["sign"].Value == "-" ? -offset : offset;
    }

    private static T MoveTo<T>(Match match, ref int end, T value)
    {
        end = match.Index + match.Length;
        return value;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 0;

    // 9:05, 09:05:33.123, and without colons behind a «T».
    [GeneratedRegex(
        @"(?<!\d)(?:(?<hour>\d{1,2})\s?:\s?(?<minute>\d{1,2})(?:\s?:\s?(?<second>\d{1,2})(?:[.,:]\d+)?)?|(?<=\dt)(?<hour>\d{2})(?:(?<minute>\d{2})(?<second>\d{2})?(?:[.,]\d+)?)?)(?!\d)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\G\s*(?<word>\p{L}\.?\p{L}*\.?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Half();

    // +0300, +03:00, +3, GMT+3, (UTC +3); not the dash before a date.
    [GeneratedRegex(@"\G[\s(]*(?:gmt|utc|ut)?\s*(?<sign>[+-])(?<digits>\d{2}:\d{2}|\d{1,4})(?![\d/.-])\)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Offset();

    [GeneratedRegex(@"\G[\s(]*(?<name>[a-z]{1,5})(?![\p{L}])\)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex ZoneName();
}
