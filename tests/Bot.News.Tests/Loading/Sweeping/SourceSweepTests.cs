using System.Globalization;
using Bot.News.Loading;
using Bot.News.Tests.Loading.Support;
using Microsoft.AspNetCore.Http;

namespace Bot.News.Tests.Loading.Sweeping;

public sealed class SourceSweepTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task New_entries_of_a_feed_become_articles()
    {
        await using var room = await LoadingRoom.OpenAsync();
        Publish(room, "/feed.xml", "/1", "/2");

        var summary = await room.SweepAsync(room.Source("harbour"));

        Assert.Equal((1, 2), (summary.Sources, summary.NewArticles));
        Assert.Empty(summary.Failures);
        var article = (await room.StoredAsync())[1];
        Assert.Equal(("صحيفة المرفأ", "اجتماع طارئ بشأن /1", "اقتصاد"), (article.Outlet, article.Title, article.Section));
        Assert.Equal(new ArticleAddresses(Newsroom.Lexicon).IdOf(room.Outlet.Url("/1")), article.Id);
        // The page shows no time, so the feed's holds, in the outlet's own offset.
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 9, 30, 0, TimeSpan.FromHours(3)), article.Published);
        Assert.Equal(TimeSpan.FromHours(3), article.Published.Offset);
    }

    [Fact]
    public async Task An_entry_that_holds_its_whole_article_needs_no_page()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var paragraph = "وقال المهندس إن العمل في الجسر سينتهي قبل موعده، لأن الصيف كان معتدلا ولأن الحديد وصل من الميناء دون تأخير، وإن الطريق القديم يبقى مفتوحا أمام الشاحنات حتى ذلك الحين. ";
        room.Outlet.Answer(
            "/feed.xml",
            "application/rss+xml; charset=utf-8",
            $"<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>المرفأ</title><item><title>الجسر قبل موعده</title><link>{room.Outlet.Url("/gone")}</link>"
            + $"<pubDate>Tue, 03 Feb 2026 09:30:00 +0300</pubDate><content:encoded><![CDATA[<p>أولا: {paragraph}</p><p>ثانيا: {paragraph}</p><p>ثالثا: {paragraph}</p><p>رابعا: {paragraph}</p>]]></content:encoded></item></channel></rss>");

        var summary = await room.SweepAsync(room.Source("harbour"));

        Assert.Empty(summary.Failures);
        var article = Assert.Single(await room.StoredAsync());
        Assert.Equal(("الجسر قبل موعده", 4), (article.Title, article.Text.Split('\n').Length));
    }

    [Fact]
    public async Task A_time_without_a_zone_is_in_the_zone_of_its_source()
    {
        await using var room = await LoadingRoom.OpenAsync();
        Publish(room, "/feed.xml", "/1");
        room.Outlet.Answer("/feed.xml", "application/rss+xml", $"<rss version='2.0'><channel><title>المرفأ</title><item><link>{room.Outlet.Url("/1")}</link></item></channel></rss>");
        room.Outlet.Answer("/1", "text/html; charset=utf-8", OutletPages.Article("/1").Replace(
            "</h1>", "</h1><p>نشر في: 15 يناير 2026 - 09:30 | آخر تحديث: 15 يوليو 2026 - 10:00</p>", StringComparison.Ordinal));

        await room.SweepAsync(room.Source("harbour") with { TimeZone = "Africa/Cairo" });

        var article = Assert.Single(await room.StoredAsync());
        // Cairo is two hours before Greenwich in winter and three in summer.
        Assert.Equal("2026-01-15T09:30:00.0000000+02:00", article.Published.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal("2026-07-15T10:00:00.0000000+03:00", article.Updated?.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("الخميس، 15 يناير 2026 09:30:10", "2026-01-15T09:30:10.0000000+02:00")]
    [InlineData("Thu, 15 Jan 2026 09:30:10", "2026-01-15T09:30:10.0000000+02:00")]
    [InlineData("Thu, 15 Jan 2026 09:30:10 GMT", "2026-01-15T11:30:10.0000000+02:00")]
    public async Task A_time_of_a_feed_without_a_zone_is_in_the_zone_of_its_source(string written, string expected)
    {
        await using var room = await LoadingRoom.OpenAsync();
        Publish(room, "/feed.xml", "/1");
        room.Outlet.Answer(
            "/feed.xml",
            "application/rss+xml; charset=utf-8",
            $"<rss version='2.0'><channel><title>المرفأ</title><item><link>{room.Outlet.Url("/1")}</link><pubDate>{written}</pubDate></item></channel></rss>");

        await room.SweepAsync(room.Source("harbour") with { TimeZone = "Africa/Cairo" });

        Assert.Equal(expected, Assert.Single(await room.StoredAsync()).Published.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_time_with_a_zone_keeps_its_moment_and_takes_the_offset_of_its_source()
    {
        await using var room = await LoadingRoom.OpenAsync();
        Publish(room, "/feed.xml", "/1");

        await room.SweepAsync(room.Source("harbour") with { TimeZone = "Africa/Tunis" });

        Assert.Equal("2026-02-03T07:30:00.0000000+01:00", Assert.Single(await room.StoredAsync()).Published.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/1", "text/html", OutletPages.Article("المياه"));
        room.Outlet.Answer("/feed.xml", http =>
        {
            http.Response.Headers.ETag = "\"v1\"";
            http.Response.StatusCode = http.Request.Headers.IfNoneMatch == "\"v1\"" ? 304 : 200;
            return http.Response.StatusCode == 304 ? Task.CompletedTask : http.Response.WriteAsync(OutletPages.Feed(room.Outlet.Url("/1")));
        });

        await room.SweepAsync(room.Source("harbour"));
        room.Time.Advance(TimeSpan.FromMinutes(18));
        var again = await room.SweepAsync(room.Source("harbour"));

        Assert.Equal((1, 0, 0), (again.Sources, again.NewArticles, again.Failures.Count));
        Assert.Equal(["/feed.xml", "/1", "/feed.xml"], room.Outlet.Paths);
        Assert.Equal("\"v1\"", room.States["harbour"].ETag);
    }

    [Fact]
    public async Task A_stored_article_is_not_loaded_again()
    {
        await using var room = await LoadingRoom.OpenAsync();
        Publish(room, "/feed.xml", "/1");
        await room.SweepAsync(room.Source("harbour"));
        Publish(room, "/feed.xml", "/2", "/1");
        room.Time.Advance(TimeSpan.FromMinutes(18));

        var again = await room.SweepAsync(room.Source("harbour"));

        Assert.Equal(1, again.NewArticles);
        Assert.Equal(1, room.Outlet.Paths.Count(p => p == "/1"));
        Assert.Equal(2, (await room.StoredAsync()).Count);
    }

    [Fact]
    public async Task A_source_that_is_not_due_is_left_alone()
    {
        await using var room = await LoadingRoom.OpenAsync();
        Publish(room, "/feed.xml", "/1");
        await room.SweepAsync(room.Source("harbour"));
        room.Time.Advance(TimeSpan.FromMinutes(14));

        Assert.Equal(0, (await room.SweepAsync(room.Source("harbour"))).Sources);
    }

    [Fact]
    public async Task A_broken_feed_is_reported_and_holds_up_no_other()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/broken.xml", "text/xml", "<html><body>الموقع قيد الصيانة");
        Publish(room, "/feed.xml", "/1");

        var summary = await room.SweepAsync(room.Source("broken", "/broken.xml"), room.Source("gone", "/gone.xml"), room.Source("good"));

        Assert.Equal((3, 1), (summary.Sources, summary.NewArticles));
        Assert.Equal(["broken", "gone"], summary.Failures.Select(f => f.SourceId).Order(StringComparer.Ordinal).ToList());
        Assert.StartsWith("This is no feed", room.States["broken"].LastError, StringComparison.Ordinal);
        Assert.Equal("127.0.0.1 answered 404.", room.States["gone"].LastError);
        Assert.Null(room.States["good"].LastError);
    }

    [Fact]
    public async Task A_source_that_never_answers_holds_up_no_other()
    {
        await using var room = await LoadingRoom.OpenAsync(fetch: s => s.RequestsPerHost = 4);
        var asked = room.Outlet.NeverAnswer("/silent.xml");
        Publish(room, "/feed.xml", "/1");
        var firstDone = new TaskCompletionSource<LoadProgress>(TaskCreationOptions.RunContinuationsAsynchronously);

        var sweeping = room.Sweep.SweepAsync([room.Source("silent", "/silent.xml"), room.Source("good")], new Told(firstDone.TrySetResult), Token);
        await asked.WaitAsync(Token);
        var progress = await firstDone.Task.WaitAsync(Token);

        Assert.Equal(new LoadProgress(1, 2, 1), progress);
        Assert.Single(await room.StoredAsync());
        Assert.False(sweeping.IsCompleted);
        await room.Time.AdvanceAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("silent", Assert.Single((await sweeping).Failures).SourceId);
    }

    [Fact]
    public async Task Pauses_double_with_each_failure_up_to_the_longest_and_end_with_a_success()
    {
        await using var room = await LoadingRoom.OpenAsync(sweep: s => s.MaxPause = TimeSpan.FromMinutes(50));
        var pauses = new List<double>();
        for (var i = 0; i < 4; i++)
        {
            await room.SweepAsync(room.Source("harbour"));
            var pause = room.States["harbour"].NextSweep - room.Time.GetUtcNow();
            pauses.Add(pause.TotalMinutes);
            room.Time.Advance(pause);
        }

        double[] shortest = [15, 30, 50, 50];
        Assert.All(pauses.Zip(shortest), p => Assert.InRange(p.First, p.Second, p.Second * 1.2));
        Assert.Equal(4, room.States["harbour"].Failures);
        Publish(room, "/feed.xml", "/1");
        await room.SweepAsync(room.Source("harbour"));
        Assert.Equal((0, null), (room.States["harbour"].Failures, room.States["harbour"].LastError));
        Assert.InRange((room.States["harbour"].NextSweep - room.Time.GetUtcNow()).TotalMinutes, 15, 18);
    }

    [Theory]
    [InlineData("7200", 120)]
    [InlineData("1", 15)]
    [InlineData("2000000000", 24 * 60)]
    public async Task An_outlet_that_asks_for_patience_is_left_alone_within_reason(string seconds, double minutes)
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed.xml", 429, ("Retry-After", seconds));

        await room.SweepAsync(room.Source("harbour"));

        Assert.InRange((room.States["harbour"].NextSweep - room.Time.GetUtcNow()).TotalMinutes, minutes, minutes * 1.2);
    }

    [Fact]
    public async Task A_page_that_failed_comes_with_the_next_sweep_although_the_feed_has_validators()
    {
        await using var room = await LoadingRoom.OpenAsync();
        Publish(room, "/feed.xml", "/1", "/2");
        var feed = OutletPages.Feed(room.Outlet.Url("/1"), room.Outlet.Url("/2"));
        room.Outlet.Answer("/feed.xml", http =>
        {
            http.Response.Headers.ETag = "\"v1\"";
            return http.Response.WriteAsync(feed);
        });
        room.Outlet.Answer("/1", 500);

        var first = await room.SweepAsync(room.Source("harbour"));
        room.Outlet.Answer("/1", "text/html", OutletPages.Article("الكهرباء"));
        room.Time.Advance(TimeSpan.FromMinutes(18));
        var second = await room.SweepAsync(room.Source("harbour"));

        Assert.Equal((1, 1), (first.NewArticles, second.NewArticles));
        Assert.Equal(room.Outlet.Url("/1"), Assert.Single(first.Failures).Url);
        Assert.Equal("", room.Outlet.LastHeaders("/feed.xml").IfNoneMatch.ToString());
        Assert.Equal("\"v1\"", room.States["harbour"].ETag);
    }

    [Fact]
    public async Task A_page_that_is_no_article_is_reported_and_the_rest_is_loaded()
    {
        await using var room = await LoadingRoom.OpenAsync();
        Publish(room, "/feed.xml", "/1", "/2");
        room.Outlet.Answer("/1", "text/html", "<html><head><title>شاهد المقطع</title></head><body><video></video></body></html>");

        var summary = await room.SweepAsync(room.Source("harbour"));

        Assert.Equal(1, summary.NewArticles);
        Assert.Equal("The page holds too little text for an article.", Assert.Single(summary.Failures).Reason);
    }

    [Fact]
    public async Task An_entry_that_leads_inside_is_refused()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed(new Uri("http://192.168.0.1/admin")));

        Assert.Equal("The host 192.168.0.1 is not on the public internet.", Assert.Single((await room.SweepAsync(room.Source("harbour"))).Failures).Reason);
    }

    [Fact]
    public async Task A_host_that_stops_answering_keeps_the_rest_of_its_pages_for_the_next_sweep()
    {
        await using var room = await LoadingRoom.OpenAsync(sweep: s => s.MaxFailedPages = 2);
        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed([.. Enumerable.Range(1, 6).Select(i => room.Outlet.Url(FormattableString.Invariant($"/{i}")))]));
        foreach (var i in Enumerable.Range(1, 6))
        {
            room.Outlet.Answer(FormattableString.Invariant($"/{i}"), 500);
        }

        var summary = await room.SweepAsync(room.Source("harbour"));

        Assert.Equal(2, summary.Failures.Count);
        Assert.Equal(["/feed.xml", "/1", "/2"], room.Outlet.Paths);
    }

    [Fact]
    public async Task A_store_that_fails_ends_the_sweep_with_its_error_and_the_articles_come_again()
    {
        await using var room = await LoadingRoom.OpenAsync(articles: new FullShelf());
        foreach (var i in Enumerable.Range(1, 100))
        {
            Publish(room, FormattableString.Invariant($"/feed{i}.xml"), FormattableString.Invariant($"/{i}"));
        }

        var sources = Enumerable.Range(1, 100).Select(i => room.Source(FormattableString.Invariant($"s{i}"), FormattableString.Invariant($"/feed{i}.xml")));

        await Assert.ThrowsAsync<IOException>(() => room.SweepAsync([.. sources]));
        Assert.Empty(await room.States.GetAllAsync(Token));
    }

    private static void Publish(LoadingRoom room, string feed, params string[] pages)
    {
        room.Outlet.Answer(feed, "application/rss+xml", OutletPages.Feed([.. pages.Select(room.Outlet.Url)]));
        foreach (var page in pages)
        {
            room.Outlet.Answer(page, "text/html; charset=utf-8", OutletPages.Article(page));
        }
    }

    // Progress<T> would report on another thread, after the sweep went on.
    private sealed class Told(Func<LoadProgress, bool> tell) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => tell(value);
    }
}
