using System.Globalization;
using Bot.News.Loading.Sweeping;
using Bot.News.Tests.Loading.Support;
using Microsoft.AspNetCore.Http;

namespace Bot.News.Tests.Loading.Sweeping;

/// <summary>When a source is asked again, and where.</summary>
public sealed class SourceScheduleTests
{
    [Theory]
    // Half of the time between entries, at least 15 minutes and at most 4 hours.
    [InlineData(10, 1, 15)]
    [InlineData(90, 30, 45)]
    [InlineData(24 * 60, 30, 240)]
    // Half of the silence where that is longer.
    [InlineData(10, 200, 100)]
    public async Task A_source_is_asked_as_often_as_it_publishes(int minutesBetween, int minutesSilent, double expected)
    {
        await using var room = await LoadingRoom.OpenAsync();
        var newest = room.Time.GetUtcNow().AddMinutes(-minutesSilent);
        PublishAt(room, [.. Enumerable.Range(0, 5).Select(i => newest.AddMinutes(-i * minutesBetween))]);

        await room.SweepAsync(room.Source("harbour"));

        AssertPause(room, expected);
        Assert.Equal(expected, room.States["harbour"].Interval?.TotalMinutes);
    }

    [Fact]
    public async Task Times_in_the_future_and_too_few_times_say_nothing_about_the_pace()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var now = room.Time.GetUtcNow();
        PublishAt(room, now.AddDays(-1), now.AddDays(-9), now.AddDays(1), now.AddDays(2));

        await room.SweepAsync(room.Source("harbour"));

        AssertPause(room, 15);
    }

    [Theory]
    [InlineData("Cache-Control", "public, max-age=3600", "", 60)]
    [InlineData("Cache-Control", "max-age=60", "", 15)]
    [InlineData("Cache-Control", "max-age=999999999", "", 240)]
    [InlineData("Cache-Control", "no-cache, max-age=3600", "", 15)]
    [InlineData("Expires", "Thu, 01 Jan 2099 00:00:00 GMT", "", 240)]
    [InlineData("Expires", "0", "", 15)]
    [InlineData("X-Nothing", "1", "<ttl>120</ttl>", 120)]
    [InlineData("Cache-Control", "max-age=3600", "<ttl>30</ttl>", 60)]
    public async Task What_the_outlet_says_about_its_pace_is_kept_within_reason(string header, string value, string element, double expected)
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed.xml", http =>
        {
            http.Response.Headers[header] = value;
            http.Response.ContentType = "application/rss+xml";
            return http.Response.WriteAsync($"<rss version='2.0'><channel><title>المرفأ</title>{element}</channel></rss>");
        });

        await room.SweepAsync(room.Source("harbour"));

        AssertPause(room, expected);
    }

    [Fact]
    public async Task An_unchanged_feed_keeps_its_pace()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed.xml", http =>
        {
            http.Response.Headers.ETag = "\"1\"";
            http.Response.StatusCode = http.Request.Headers.IfNoneMatch == "\"1\"" ? 304 : 200;
            return http.Response.StatusCode == 304
                ? Task.CompletedTask
                : http.Response.WriteAsync("<rss version='2.0'><channel><title>المرفأ</title><ttl>60</ttl></channel></rss>");
        });
        await room.SweepAsync(room.Source("harbour"));
        room.Time.Advance(TimeSpan.FromMinutes(72));

        await room.SweepAsync(room.Source("harbour"));

        AssertPause(room, 60);
    }

    [Fact]
    public async Task Sources_are_spread_and_each_keeps_its_place()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var sources = Enumerable.Range(1, 20).Select(i => room.Source(string.Create(CultureInfo.InvariantCulture, $"s{i}"))).ToArray();
        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed());
        await room.SweepAsync(sources);
        var first = Pauses(room, sources);
        room.Time.Advance(TimeSpan.FromHours(1));
        await room.SweepAsync(sources);

        Assert.Equal(first, Pauses(room, sources));
        Assert.True(first.Distinct().Count() > 15);
        Assert.All(first, p => Assert.InRange(p, 15, 18));
        Assert.True(first.Max() - first.Min() > 2);
    }

    [Theory]
    [InlineData(301, 301, "/c")]
    [InlineData(308, 301, "/c")]
    [InlineData(301, 302, "/b")]
    [InlineData(302, 301, null)]
    [InlineData(307, 308, null)]
    public async Task Where_a_feed_has_moved_for_good_is_remembered(int first, int second, string? remembered)
    {
        await using var room = await LoadingRoom.OpenAsync();
        Redirect(room, "/feed.xml", first, "/b");
        Redirect(room, "/b", second, "/c");
        room.Outlet.Answer("/c", "text/xml", OutletPages.Feed());

        await room.SweepAsync(room.Source("harbour"));
        room.Time.Advance(TimeSpan.FromMinutes(18));
        await room.SweepAsync(room.Source("harbour"));

        Assert.Equal(remembered is null ? null : room.Outlet.Url(remembered), room.States["harbour"].MovedTo);
        Assert.Equal(remembered ?? "/feed.xml", room.Outlet.Paths[3]);
    }

    [Fact]
    public async Task A_new_address_that_fails_is_forgotten_and_the_listed_one_asked_again()
    {
        await using var room = await LoadingRoom.OpenAsync();
        Redirect(room, "/feed.xml", 301, "/b");
        room.Outlet.Answer("/b", "text/xml", OutletPages.Feed());
        await room.SweepAsync(room.Source("harbour"));
        room.Outlet.Answer("/b", 410);
        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed());
        room.Time.Advance(TimeSpan.FromMinutes(18));
        await room.SweepAsync(room.Source("harbour"));
        Assert.Equal((SourceCondition.Fails, (Uri?)null), (room.States["harbour"].Condition, room.States["harbour"].MovedTo));

        room.Time.Advance(TimeSpan.FromMinutes(18));
        await room.SweepAsync(room.Source("harbour"));

        Assert.Equal(SourceCondition.Works, room.States["harbour"].Condition);
    }

    [Fact]
    public async Task An_address_that_leads_to_no_feed_is_not_remembered()
    {
        await using var room = await LoadingRoom.OpenAsync();
        Redirect(room, "/feed.xml", 301, "/home");
        room.Outlet.Answer("/home", "text/html", "<html><body>الصفحة الرئيسية</body></html>");

        await room.SweepAsync(room.Source("harbour"));

        Assert.Null(room.States["harbour"].MovedTo);
    }

    [Fact]
    public async Task What_was_learnt_of_one_address_does_not_hold_for_another()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed.xml", 410);
        room.Outlet.Answer("/new.xml", "text/xml", OutletPages.Feed());
        await room.SweepAsync(room.Source("harbour"));

        var summary = await room.SweepAsync(room.Source("harbour", "/new.xml"));

        Assert.Equal(1, summary.Sources);
        Assert.Equal((SourceCondition.Works, room.Outlet.Url("/new.xml")), (room.States["harbour"].Condition, room.States["harbour"].Feed));
        Assert.Equal("harbour", Assert.Single(summary.Changes).SourceId);
    }

    [Fact]
    public async Task A_feed_that_is_gone_for_good_is_not_asked_any_more_and_that_is_told_once()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed.xml", 410);

        var first = await room.SweepAsync(room.Source("harbour"));
        room.Time.Advance(TimeSpan.FromDays(400));
        var second = await room.SweepAsync(room.Source("harbour"));

        Assert.Equal(SourceCondition.Retired, Assert.Single(first.Changes).Condition);
        Assert.Equal("127.0.0.1 answered 410.", room.States["harbour"].LastError);
        Assert.Equal((0, 0), (second.Sources, second.Changes.Count));
        Assert.Single(room.Outlet.Paths);
    }

    [Fact]
    public async Task A_retired_source_that_answers_when_it_is_checked_by_hand_is_swept_again()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed.xml", 410);
        await room.SweepAsync(room.Source("harbour"));
        Assert.Equal(SourceCondition.Retired, Assert.Single(await room.Sweep.CheckAsync([room.Source("harbour")], null, TestContext.Current.CancellationToken)).Condition);

        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed(room.Outlet.Url("/1")));
        room.Outlet.Answer("/1", "text/html", OutletPages.Article("المياه"));
        var state = Assert.Single(await room.Sweep.CheckAsync([room.Source("harbour")], null, TestContext.Current.CancellationToken));

        Assert.Equal(SourceCondition.Works, state.Condition);
        Assert.Equal(1, (await room.SweepAsync(room.Source("harbour"))).NewArticles);
    }

    [Fact]
    public async Task A_source_that_fails_for_days_is_dead_which_is_told_once_and_so_is_its_return()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var start = room.Time.GetUtcNow();
        var told = new List<SweepSummary>();
        while (room.Time.GetUtcNow() - start < TimeSpan.FromDays(8))
        {
            told.Add(await room.SweepAsync(room.Source("harbour")));
            room.Time.Advance(TimeSpan.FromHours(6));
        }

        Assert.Equal(SourceCondition.Dead, Assert.Single(told.SelectMany(s => s.Changes)).Condition);
        Assert.Equal(start, room.States["harbour"].FailingSince);
        Assert.True(told.Last(s => s.Sources > 0).Failures.Single().IsKnown);
        Assert.False(told[0].Failures.Single().IsKnown);

        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed());
        room.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(SourceCondition.Works, Assert.Single((await room.SweepAsync(room.Source("harbour"))).Changes).Condition);
        Assert.Null(room.States["harbour"].FailingSince);
    }

    [Theory]
    [InlineData(-1, SourceCondition.Fails)]
    [InlineData(0, SourceCondition.Dead)]
    public async Task A_source_is_dead_when_it_has_failed_for_three_days(int ticks, SourceCondition expected)
    {
        await using var room = await LoadingRoom.OpenAsync();
        var source = room.Source("harbour");
        var since = room.Time.GetUtcNow().AddDays(-3).AddTicks(-ticks);
        await room.States.SaveAsync(new SourceState { SourceId = "harbour", Feed = source.Feed, Failures = 9, FailingSince = since }, TestContext.Current.CancellationToken);

        await room.SweepAsync(source);

        Assert.Equal(expected, room.States["harbour"].Condition);
    }

    [Fact]
    public async Task What_was_learnt_before_addresses_were_remembered_still_holds()
    {
        await using var room = await LoadingRoom.OpenAsync();
        await room.States.SaveAsync(new SourceState { SourceId = "harbour", NextSweep = room.Time.GetUtcNow().AddMinutes(1) }, TestContext.Current.CancellationToken);

        Assert.Equal(0, (await room.SweepAsync(room.Source("harbour"))).Sources);
    }

    [Theory]
    [InlineData(33)]
    [InlineData(2_000_000_000)]
    public async Task However_often_a_source_fails_its_pause_is_the_longest(int failures)
    {
        await using var room = await LoadingRoom.OpenAsync();
        var source = room.Source("harbour");
        await room.States.SaveAsync(new SourceState { SourceId = "harbour", Feed = source.Feed, Failures = failures }, TestContext.Current.CancellationToken);

        await room.SweepAsync(source);

        AssertPause(room, 24 * 60);
    }

    [Fact]
    public async Task A_page_that_will_not_come_is_asked_for_once_a_day()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed(room.Outlet.Url("/gone")));
        for (var i = 0; i < 4; i++)
        {
            await room.SweepAsync(room.Source("harbour"));
            room.Time.Advance(TimeSpan.FromHours(7));
        }

        Assert.Equal(1, room.Outlet.Paths.Count(p => p == "/gone"));
        await room.SweepAsync(room.Source("harbour"));
        Assert.Equal(2, room.Outlet.Paths.Count(p => p == "/gone"));
    }

    [Fact]
    public async Task A_source_with_many_slow_pages_leaves_the_rest_for_the_next_sweep()
    {
        await using var room = await LoadingRoom.OpenAsync(sweep: s => s.SourceTime = TimeSpan.FromMinutes(1));
        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed(room.Outlet.Url("/1"), room.Outlet.Url("/2"), room.Outlet.Url("/3"), room.Outlet.Url("/4")));
        room.Outlet.Answer("/1", http => Slow(room, http, "المياه"));
        room.Outlet.Answer("/2", http => Slow(room, http, "الكهرباء"));
        room.Outlet.Answer("/3", http => Slow(room, http, "الطرق"));

        var summary = await room.SweepAsync(room.Source("harbour"));

        Assert.Equal((3, 0), (summary.NewArticles, summary.Failures.Count));
        Assert.DoesNotContain("/4", room.Outlet.Paths, StringComparer.Ordinal);
    }

    private static Task Slow(LoadingRoom room, HttpContext http, string topic)
    {
        room.Time.Advance(TimeSpan.FromSeconds(25));
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(OutletPages.Article(topic));
    }

    private static void Redirect(LoadingRoom room, string path, int status, string to) => room.Outlet.Answer(path, status, ("Location", to));

    private static void PublishAt(LoadingRoom room, params DateTimeOffset[] times) => room.Outlet.Answer("/feed.xml", "text/xml", string.Concat(
        (string[])["<rss version='2.0'><channel><title>المرفأ</title>", .. times.Select(t => $"<item><title>خبر</title><pubDate>{t.ToString("R", CultureInfo.InvariantCulture)}</pubDate></item>"), "</channel></rss>"]));

    private static void AssertPause(LoadingRoom room, double minutes) =>
        Assert.InRange((room.States["harbour"].NextSweep - room.Time.GetUtcNow()).TotalMinutes, minutes, minutes * 1.2);

    private static List<double> Pauses(LoadingRoom room, Source[] sources) =>
        [.. sources.Select(s => (room.States[s.Id].NextSweep - room.Time.GetUtcNow()).TotalMinutes)];
}
