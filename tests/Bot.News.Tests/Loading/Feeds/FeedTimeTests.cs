using System.Globalization;
using System.Text;
using Bot.News.Loading.Feeds;
using Microsoft.Extensions.Options;

namespace Bot.News.Tests.Loading.Feeds;

public sealed class FeedTimeTests
{
    private static readonly FeedParser Parser = new(Options.Create(new FeedSettings()), Newsroom.Lexicon);

    [Theory]
    // RFC 822 and 2822.
    [InlineData("Tue, 03 Feb 2026 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Tue, 03 Feb 26 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Wed, 03 Feb 1999 12:49:00 UT", "1999-02-03T12:49:00+00:00")]
    [InlineData("3 Feb 99 12:49 Z", "1999-02-03T12:49:00+00:00")]
    [InlineData("Tue, 3 Feb 2026 9:05:07 +0300", "2026-02-03T09:05:07+03:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 -0330", "2026-02-03T12:49:00-03:30")]
    [InlineData("3 Feb 2026 12:49 EST", "2026-02-03T12:49:00-05:00")]
    [InlineData("03 Feb 2026 12:49:00 PDT", "2026-02-03T12:49:00-07:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 A", "2026-02-03T12:49:00-01:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 Y", "2026-02-03T12:49:00+12:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 +0300 (Arabia Standard Time)", "2026-02-03T12:49:00+03:00")]
    // What outlets send in its place.
    [InlineData("Fri, 03 Feb 2026 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Tue,03 Feb 2026 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Tue 03 Feb 2026 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Tuesday, 03 February 2026 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Tue, 03, Feb 2026, 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Tue, 03-Feb-2026 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Tue, Feb 3 2026 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("February 3rd, 2026 12:49 PM GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Sept 3, 2026 12:49 a.m. EDT", "2026-09-03T00:49:00-04:00")]
    [InlineData("Tue, 03 Feb 2026 24:00:00 GMT", "2026-02-04T00:00:00+00:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 +03:00", "2026-02-03T12:49:00+03:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 GMT+3", "2026-02-03T12:49:00+03:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 GMT +0300", "2026-02-03T12:49:00+03:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 UTC+03:00", "2026-02-03T12:49:00+03:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 +3", "2026-02-03T12:49:00+03:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 EET", "2026-02-03T12:49:00+02:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00 (GMT)", "2026-02-03T12:49:00+00:00")]
    [InlineData("Wed, 31 Jun 2026 12:49:00 GMT", "2026-07-01T12:49:00+00:00")]
    [InlineData("Tue Feb  3 12:49:00 2026", "2026-02-03T12:49:00")]
    [InlineData("Tue Feb  3 12:49:00 PST 2026", "2026-02-03T12:49:00-08:00")]
    [InlineData("Tue Feb 03 12:49:00 +0000 2026", "2026-02-03T12:49:00+00:00")]
    [InlineData("03 Feb 2026", "2026-02-03T00:00:00")]
    [InlineData("Tue, 03 Feb 2026 12:49:00", "2026-02-03T12:49:00")]
    // ISO 8601 and its profiles.
    [InlineData("2026-02-03T12:49:00Z", "2026-02-03T12:49:00+00:00")]
    [InlineData("2026-02-03T12:49:00.125+03:00", "2026-02-03T12:49:00+03:00")]
    [InlineData("2026-02-03T12:49+0300", "2026-02-03T12:49:00+03:00")]
    [InlineData("2026-02-03t12:49:00z", "2026-02-03T12:49:00+00:00")]
    [InlineData("2026-2-3 9:05:07", "2026-02-03T09:05:07")]
    [InlineData("2026-02-03 12:49:00 +0300", "2026-02-03T12:49:00+03:00")]
    [InlineData("2026-02-03 12:49:00 UTC", "2026-02-03T12:49:00+00:00")]
    [InlineData("2026-02-03T24:00:00Z", "2026-02-04T00:00:00+00:00")]
    [InlineData("2026-02-03T25:61:61Z", "2026-02-04T02:02:01+00:00")]
    [InlineData("2026", "2026-01-01T00:00:00")]
    [InlineData("2026-02", "2026-02-01T00:00:00")]
    [InlineData("2026-02-03", "2026-02-03T00:00:00")]
    [InlineData("20260203", "2026-02-03T00:00:00")]
    [InlineData("20260203T124900Z", "2026-02-03T12:49:00+00:00")]
    [InlineData("20260203124900", "2026-02-03T12:49:00")]
    [InlineData("2026-034", "2026-02-03T00:00:00")]
    [InlineData("2026-02-03T12Z", "2026-02-03T12:00:00+00:00")]
    [InlineData("2026-W06-2", "2026-02-03T00:00:00")]
    [InlineData("2026W06", "2026-02-02T00:00:00")]
    [InlineData("-26-02-03", "2026-02-03T00:00:00")]
    [InlineData("-26-02", "2026-02-01T00:00:00")]
    [InlineData("-2602", "2026-02-01T00:00:00")]
    [InlineData("260203", "2026-02-03T00:00:00")]
    [InlineData("26034", "2026-02-03T00:00:00")]
    [InlineData("1770122940", "2026-02-03T12:49:00+00:00")]
    [InlineData("1770122940000", "2026-02-03T12:49:00+00:00")]
    // Figures.
    [InlineData("03/02/2026 12:49", "2026-02-03T12:49:00")]
    [InlineData("2/3/2026 12:49:00 PM", "2026-02-03T12:49:00")]
    [InlineData("02/13/2026 12:49", "2026-02-13T12:49:00")]
    [InlineData("2026/02/03 12:49:00", "2026-02-03T12:49:00")]
    [InlineData("03.02.2026 12:49", "2026-02-03T12:49:00")]
    [InlineData("21:37 - 2026/02/03", "2026-02-03T21:37:00")]
    [InlineData("Tue, 03 02 2026 12:49:00 +0100", "2026-02-03T12:49:00+01:00")]
    [InlineData("03-02-2026", "2026-02-03T00:00:00")]
    // In other languages.
    [InlineData("الثلاثاء, 03 فبراير 2026 12:49:33 +0300", "2026-02-03T12:49:33+03:00")]
    [InlineData("الثلاثاء، ٣ شباط ٢٠٢٦ - ١٢:٤٩", "2026-02-03T12:49:00")]
    [InlineData("3 كانون الثاني 2026 05:33 م", "2026-01-03T17:33:00")]
    [InlineData("04 غشت 2026 05:33:10 صباحا", "2026-08-04T05:33:10")]
    [InlineData("mar., 03 févr. 2026 12:49:00 +0100", "2026-02-03T12:49:00+01:00")]
    [InlineData("Κυρ, 11 Ιούλ 2026 12:00:00 EST", "2026-07-11T12:00:00-05:00")]
    [InlineData("2026-július-13T9:15-05:00", "2026-07-13T09:15:00-05:00")]
    // No time at all.
    [InlineData("الثلاثاء", null)]
    [InlineData("yesterday", null)]
    [InlineData("0000-00-00 00:00:00", null)]
    [InlineData("12:49", null)]
    [InlineData("13", null)]
    [InlineData("", null)]
    public void A_time_is_read_the_same_on_every_machine(string text, string? expected)
    {
        var feed = $"<rss version='2.0'><channel><item><link>https://news.example/1</link><pubDate>{text}</pubDate></item></channel></rss>";

        var published = Assert.IsType<FeedResult.Parsed>(Parser.Parse(Encoding.UTF8.GetBytes(feed), null, null)).Feed.Entries[0].Published;

        // Without an offset where the text states none.
        Assert.Equal(expected, published?.Time.ToString(published.IsZoneStated ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
    }
}
