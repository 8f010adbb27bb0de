using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.News.Loading.Pages.Times;

/// <summary>
/// Reads the day that many outlets put into the addresses of their articles. It can differ from the page's own by a day, so it is asked only where the
/// page shows no time.
/// </summary>
internal static partial class AddressDay
{
    /// <summary>The day; null when the address has none.</summary>
    public static StatedTime? Read(Uri url)
    {
        var match = Form().Match(url.AbsolutePath);
        return match.Success
            && DateOnly.TryParseExact(
                string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}"),
                "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new StatedTime(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), IsZoneStated: false)
            : null;
    }

    // «/2023/5/21/», «/2022/0208/», «/20260213/», «/archives/07/02/2022/»
    [GeneratedRegex(
        @"/(?:(?<year>(?:19|20)\d{2})/(?<month>\d{1,2})/(?<day>\d{1,2})|(?<year>(?:19|20)\d{2})/?(?<month>\d{2})(?<day>\d{2})|(?<day>\d{2})/(?<month>\d{2})/(?<year>(?:19|20)\d{2}))(?=/|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Form();
}
