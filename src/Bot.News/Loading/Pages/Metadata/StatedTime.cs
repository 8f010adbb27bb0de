using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.News.Loading.Pages.Metadata;

/// <summary>A time that a page states.</summary>
/// <param name="Time">The time; its offset is zero where the page states no zone.</param>
/// <param name="IsZoneStated">Whether the page states the zone.</param>
internal sealed partial record StatedTime(DateTimeOffset Time, bool IsZoneStated)
{
    /// <summary>Reads ISO 8601 and what pages write in its place («2026-02-03 12:49:00»); null for anything else.</summary>
    public static StatedTime? Parse(string? text)
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

    [GeneratedRegex(@"^\s*\d{4}-\d{1,2}-\d{1,2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeginsAsDate();

    [GeneratedRegex(@":\d{2}(?:\.\d+)?\s*(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamesZone();
}
