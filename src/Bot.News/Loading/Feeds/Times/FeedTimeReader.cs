using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Arabic;
using Bot.Arabic.Text;
using Bot.News.Loading.Pages;

namespace Bot.News.Loading.Feeds.Times;

/// <summary>
/// Reads the times of feeds, the same on every machine: RFC 822 (RSS), ISO 8601 (Atom, RDF), Unix time, and what outlets send in their place.
/// Weekdays are passed over, they are often wrong; what overflows is carried on («25:14» is 01:14 of the next day).
/// </summary>
/// <remarks>Safe for concurrent use.</remarks>
internal sealed partial class FeedTimeReader
{
    // Real ones have up to 60 characters, with two zones and a comment.
    private const int MaxLength = 120;

    private readonly FeedClockReader _clocks;
    private readonly FeedDateReader _dates;

    public FeedTimeReader(Lexicon lexicon)
    {
        var words = new FeedTimeWords(lexicon);
        (_clocks, _dates) = (new FeedClockReader(words), new FeedDateReader(words));
    }

    /// <summary>The time; its offset is zero where the text names no zone; null when it is no time.</summary>
    public StatedTime? Read(string? text)
    {
        if (text is null || text.Length > MaxLength || PlainText.CleanOrNull(text) is not { } clean)
        {
            return null;
        }

        var folded = Dashes().Replace(ArabicNormalizer.Normalize(clean), "-");
        if (UnixTime().IsMatch(folded))
        {
            return FromUnix(long.Parse(folded, CultureInfo.InvariantCulture));
        }

        folded = Digits().Replace(folded, "${day}t${time}");
        var clock = _clocks.Find(folded);
        var rest = clock is null ? folded : $"{folded[..clock.Start].TrimEnd()} {folded[clock.End..]}";
        return _dates.Read(rest.Trim(' ', ','), clock is { IsTwelveHours: true }) is { } day
            ? new StatedTime(new DateTimeOffset(day + (clock?.SinceMidnight ?? TimeSpan.Zero), clock?.Offset ?? TimeSpan.Zero), clock?.Offset is not null)
            : null;
    }

    // Seconds, or milliseconds.
    private static StatedTime FromUnix(long number) =>
        new(number < 100_000_000_000 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number), IsZoneStated: true);

    [GeneratedRegex("[−–—‐]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(?:\d{9,10}|\d{13})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UnixTime();

    // 20260203124900
    [GeneratedRegex(@"^(?<day>\d{8})(?<time>\d{4}(?:\d{2})?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
