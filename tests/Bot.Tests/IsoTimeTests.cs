namespace Bot.Tests;

public sealed class IsoTimeTests
{
    [Theory]
    [InlineData("2026-02-03T12:49:00Z", "2026-02-03 12:49 +00:00")]
    [InlineData("2026-02-03T12:49:00+03:00", "2026-02-03 12:49 +03:00")]
    [InlineData("٢٠٢٦-٠٢-٠٣", "2026-02-03 00:00 +00:00")]
    [InlineData("2026-02", "2026-02-01 00:00 +00:00")]
    [InlineData("2026", "2026-01-01 00:00 +00:00")]
    public void A_time_day_month_or_year_is_read(string text, string read)
    {
        Assert.True(IsoTime.TryParse(text, out var time));
        Assert.Equal(read, time.ToString("yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("19")]
    [InlineData("199")]
    [InlineData("2026-W06")]
    [InlineData("2026-Q1")]
    [InlineData("2026-02-03/2026-02-04")]
    [InlineData("غدا")]
    public void Nothing_else_is_a_time(string text) => Assert.False(IsoTime.TryParse(text, out _));
}
