using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.News.Loading.Pages;

/// <summary>A time that a page states.</summary>
/// <param name="Time">The time; its offset is zero where the page states no zone.</param>
/// <param name="IsZoneStated">Whether the page states the zone.</param>
public sealed partial record StatedTime(DateTimeOffset Time, bool IsZoneStated)
{
    /// <summary>The moment at the outlet's offset: a time without a zone is the outlet's local time, any other is converted.</summary>
    /// <param name="zone">The outlet's zone; null when unknown, and then the time stays as it is.</param>
    public DateTimeOffset In(TimeZoneInfo? zone) => zone switch
    {
        null => Time,
        _ when IsZoneStated => TimeZoneInfo.ConvertTime(Time, zone),
        _ => new DateTimeOffset(Time.DateTime, zone.GetUtcOffset(Time.DateTime)),
    };

    /// <summary>Reads ISO 8601 and what pages write in its place («2026-02-03 12:49:00»); null for anything else.</summary>
    internal static StatedTime? Parse(string? text)
    {
        // The runtime would also read a bare «12» or «May» as a time of an invented day.
        if (text is null || !BeginsAsDate().IsMatch(text))
        {
            return null;
        }

        return DateTimeOffset.TryParse(text.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new StatedTime(time, NamesZone().IsMatch(text))
            : null;
    }

    [GeneratedRegex(@"^\s*\d{4}-\d{1,2}-\d{1,2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex BeginsAsDate();

    [GeneratedRegex(@":\d{2}(?:\.\d+)?\s*(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex NamesZone();
}
