using System.Globalization;
using System.Text.RegularExpressions;
using Bot.News.Loading.Pages;

namespace Bot.News.Loading.Feeds;

/// <summary>Times in feeds: RFC 822 (RSS) and ISO 8601 (Atom), whatever the machine's culture.</summary>
internal static partial class FeedTime
{
    // The zones of RFC 822, section 5.1.
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = "+00:00", ["UTC"] = "+00:00", ["GMT"] = "+00:00", ["Z"] = "+00:00",
        ["EST"] = "-05:00", ["EDT"] = "-04:00", ["CST"] = "-06:00", ["CDT"] = "-05:00",
        ["MST"] = "-07:00", ["MDT"] = "-06:00", ["PST"] = "-08:00", ["PDT"] = "-07:00",
    };

    /// <summary>The time; its offset is zero where the text names no zone; null when it is no time.</summary>
    public static StatedTime? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // The weekday says nothing that the date does not, and a wrong one makes the runtime refuse the date.
        var plain = Weekday().Replace(text.Trim(), "");
        plain = NamedZone().Replace(plain, m => Zones.TryGetValue(m.Value, out var offset) ? offset : m.Value);
        return DateTimeOffset.TryParse(
            plain, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var time)
            ? new StatedTime(time, NamesZone().IsMatch(plain))
            : null;
    }

    [GeneratedRegex(@"^[A-Za-z]{3,9}\.?\s*,\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@":\d{2}(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{2})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamesZone();

    [GeneratedRegex(@"(?<=\d\s*)\b[A-Za-z]{1,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedZone();
}
