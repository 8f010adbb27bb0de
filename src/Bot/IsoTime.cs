using System.Globalization;
using Bot.Arabic.Dates;
using Bot.Arabic.Text;

namespace Bot;

/// <summary>Reads ISO 8601 days and times, the only forms that machines exchange with the program. Digits may be Arabic-Indic or Persian.</summary>
public static class IsoTime
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mmK"];

    /// <summary>Reads a time (<c>2026-02-03T12:49:00Z</c>; without an offset it is UTC), or a day, month or year, which stands for its first moment in UTC.</summary>
    public static bool TryParse(string text, out DateTimeOffset time)
    {
        var plain = ArabicNormalizer.Normalize(text.Trim()).ToUpperInvariant();
        if (DateTimeOffset.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time))
        {
            return true;
        }

        if (!PartialDate.TryParse(plain, out var date) || date.Granularity is not (Granularity.Day or Granularity.Month or Granularity.Year))
        {
            return false;
        }

        time = new DateTimeOffset(date.FirstDay, TimeOnly.MinValue, TimeSpan.Zero);
        return true;
    }

    /// <summary>Reads a day (<c>2026-02-03</c>).</summary>
    public static bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(ArabicNormalizer.Normalize(text.Trim()), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
