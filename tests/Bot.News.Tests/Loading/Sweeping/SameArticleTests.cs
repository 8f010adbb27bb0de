using Bot.Arabic;
using Bot.News.Loading;
using Bot.News.Tests.Loading.Support;

namespace Bot.News.Tests.Loading.Sweeping;

public sealed class SameArticleTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/bridge?utm_source=rss&utm_medium=feed")]
    [InlineData("/bridge/?fbclid=1")]
    [InlineData("/amp/bridge")]
    [InlineData("/bridge#comments")]
    public async Task An_entry_whose_address_is_only_written_otherwise_is_not_loaded_again(string other)
    {
        await using var room = await LoadingRoom.OpenAsync();
        await SweepAsync(room, OutletPages.Feed(room.Outlet.Url("/bridge")), "/bridge");

        await SweepAsync(room, OutletPages.Feed(room.Outlet.Url(other)), "/amp/bridge");

        Assert.Equal(["/feed.xml", "/bridge", "/feed.xml"], room.Outlet.Paths);
        Assert.Single(await room.StoredAsync());
    }

    [Fact]
    public async Task An_article_that_an_earlier_version_of_the_program_stored_is_not_loaded_again()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var link = room.Outlet.Url("/bridge?utm_source=rss");
        var stored = Newsroom.CupFinal with { Id = new ArticleAddresses(Newsroom.Lexicon).IdsOf(link)[^1], Url = link };
        await room.Articles.AddAsync([new ReadArticle(stored, new TextAnalyzer(Newsroom.Lexicon).Analyze(stored.Text, null), "story")], [], Token);

        await SweepAsync(room, OutletPages.Feed(link), "/bridge");

        Assert.Equal(["/feed.xml"], room.Outlet.Paths);
    }

    [Fact]
    public async Task People_get_the_outlet_s_own_address_of_the_article_without_what_tracks_them()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/bridge/amp", "text/html; charset=utf-8", OutletPages.Article("الجسر").Replace("</head>", $"<link rel=\"canonical\" href=\"{room.Outlet.Url("/bridge")}\"></head>", StringComparison.Ordinal));
        room.Outlet.Answer("/port", "text/html; charset=utf-8", OutletPages.Article("الميناء").Replace("</head>", $"<link rel=\"canonical\" href=\"{room.Outlet.Url("/template")}\"></head>", StringComparison.Ordinal));

        await SweepAsync(room, OutletPages.Feed(room.Outlet.Url("/bridge/amp?utm_source=rss"), room.Outlet.Url("/port?utm_source=rss#top")));

        Assert.Equal([room.Outlet.Url("/port"), room.Outlet.Url("/bridge")], (await room.StoredAsync()).Select(a => a.Url));
    }

    [Fact]
    public async Task An_entry_whose_address_changes_with_its_headline_is_a_newer_version_of_its_article()
    {
        await using var room = await LoadingRoom.OpenAsync();
        await SweepAsync(room, Feed(("7", room.Outlet.Url("/7-bridge-opens"), "افتتاح الجسر", "09:30")), "/7-bridge-opens");
        var (link, page) = (room.Outlet.Url("/7-bridge-closes"), OutletPages.Article("الجسر").Replace("اجتماع طارئ", "قرار", StringComparison.Ordinal));

        await SweepAsync(room, Feed(("7", link, "إغلاق الجسر", "09:30")), [("/7-bridge-closes", page)]);
        await SweepAsync(room, Feed(("7", link, "إغلاق الجسر", "09:30")));

        Assert.Equal(["/feed.xml", "/7-bridge-opens", "/feed.xml", "/7-bridge-closes", "/feed.xml"], room.Outlet.Paths);
        var article = Assert.Single(await room.StoredAsync());
        Assert.Equal(("قرار بشأن الجسر", link), (article.Title, article.Url));
    }

    [Fact]
    public async Task An_entry_whose_key_changes_is_the_same_article()
    {
        await using var room = await LoadingRoom.OpenAsync();
        await SweepAsync(room, Feed(("7", room.Outlet.Url("/bridge"), "افتتاح الجسر", "09:30")), "/bridge");

        await SweepAsync(room, Feed(("8", room.Outlet.Url("/bridge"), "افتتاح الجسر", "09:30")));

        Assert.Equal(["/feed.xml", "/bridge", "/feed.xml"], room.Outlet.Paths);
    }

    [Fact]
    public async Task A_key_that_an_outlet_gives_to_another_article_does_not_hide_it()
    {
        await using var room = await LoadingRoom.OpenAsync();
        await SweepAsync(room, Feed(("1", room.Outlet.Url("/bridge"), "افتتاح الجسر", "09:30")), "/bridge");

        await SweepAsync(room, Feed(("1", room.Outlet.Url("/port"), "الميناء يعمل", "10:00")), [("/port", Port)]);

        Assert.Equal(["اجتماع طارئ بشأن الجسر", "الميناء يعمل"], (await room.StoredAsync()).Select(a => a.Title), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_key_that_all_entries_of_a_feed_have_is_none()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var feed = Feed(("0", room.Outlet.Url("/bridge"), "افتتاح الجسر", "09:30"), ("0", room.Outlet.Url("/port"), "الميناء يعمل", "10:00"));

        await SweepAsync(room, feed, [("/bridge", OutletPages.Article("الجسر")), ("/port", Port)]);
        room.Time.Advance(TimeSpan.FromHours(8));
        await SweepAsync(room, feed);

        Assert.Equal(["/feed.xml", "/bridge", "/port", "/feed.xml"], room.Outlet.Paths);
        Assert.Equal(2, (await room.StoredAsync()).Count);
    }

    [Fact]
    public async Task The_same_text_under_two_addresses_is_stored_once_and_loaded_no_more()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var feed = Feed(("1", room.Outlet.Url("/politics/bridge"), "الجسر", "09:30"), ("2", room.Outlet.Url("/local/bridge"), "الجسر", "09:40"));

        await SweepAsync(room, feed, "/politics/bridge", "/local/bridge");
        await SweepAsync(room, feed);

        Assert.Equal(["/feed.xml", "/politics/bridge", "/local/bridge", "/feed.xml"], room.Outlet.Paths);
        Assert.Single(await room.StoredAsync());
    }

    [Fact]
    public async Task An_article_whose_entry_changes_is_loaded_again_and_kept_in_both_versions()
    {
        await using var room = await LoadingRoom.OpenAsync();
        await SweepAsync(room, Feed(("7", room.Outlet.Url("/bridge"), "الجسر", "09:30")), "/bridge");
        room.Time.Advance(TimeSpan.FromHours(8));

        await SweepAsync(room, Feed(("7", room.Outlet.Url("/bridge"), "تحديث: الجسر", "09:30")), [("/bridge", OutletPages.Article("الجسر").Replace("بالكامل", "كله في الميزانية", StringComparison.Ordinal))]);

        var (before, now) = (((ArticleShelf)room.Articles).Versions[0], ((ArticleShelf)room.Articles).Versions[1]);
        Assert.Equal((1, 2, before.StoryId), (before.Version, now.Version, now.StoryId));
        Assert.Equal((before.Article.Published, room.Time.GetUtcNow()), (now.Article.Published, now.Since));
        Assert.Contains("كله في الميزانية", Assert.Single(await room.StoredAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_says_something_else_at_each_visit_is_loaded_ever_more_seldom_and_at_last_no_more()
    {
        await using var room = await LoadingRoom.OpenAsync(sweep: s => s.MaxInterval = TimeSpan.FromMinutes(15));
        await SweepAsync(room, Feed(("7", room.Outlet.Url("/bridge"), "الجسر", "12:00")), "/bridge");
        var visits = new List<int>();
        for (var visit = 1; visit <= 5 * 24 * 3; visit++)
        {
            var loaded = room.Outlet.Paths.Count(p => p == "/bridge");
            await SweepAsync(room, Feed(("7", room.Outlet.Url("/bridge"), "الجسر", FormattableString.Invariant($"12:00:{visit % 60:00}"))));
            if (room.Outlet.Paths.Count(p => p == "/bridge") > loaded)
            {
                visits.Add(visit);
            }
        }

        Assert.InRange(visits.Count, 3, 9);
        // Three days are 216 visits.
        Assert.All(visits.Zip(visits.Skip(1)), pair => Assert.InRange(pair.Second, 2 * pair.First, 216));
        Assert.Single(((ArticleShelf)room.Articles).Versions);
    }

    // An article of other words than those of OutletPages.
    private const string Port = """
        <html lang="ar"><body><article><h1>الميناء يعمل</h1><p>استأنف ميناء الصيد عمله فجرا بعدما هدأت الريح، وخرجت مراكب القرية كلها قبل طلوع الشمس بقليل.</p>
        <p>وذكر شيخ الصيادين أن السمك وفير في هذا الفصل، وأن أسعاره في السوق ستنخفض قبل نهاية الأسبوع بلا شك.</p>
        <p>أما المرفأ القديم فيظل مغلقا إلى أن يصلح الرصيف الذي كسرته الأمواج.</p></article></body></html>
        """;

    private static string Feed(params (string Key, Uri Link, string Title, string Time)[] entries) =>
        "<rss version='2.0'><channel><title>صحيفة المرفأ</title>"
        + string.Concat(entries.Select(e => $"<item><guid isPermaLink='false'>{e.Key}</guid><title>{e.Title}</title><link>{e.Link}</link><pubDate>Tue, 03 Feb 2026 {e.Time} GMT</pubDate></item>"))
        + "</channel></rss>";

    private static Task SweepAsync(LoadingRoom room, string feed, params string[] pages) => SweepAsync(room, feed, [.. pages.Select(page => (page, OutletPages.Article("الجسر")))]);

    // The next sweep is due.
    private static async Task SweepAsync(LoadingRoom room, string feed, (string Path, string Html)[] pages)
    {
        room.Outlet.Answer("/feed.xml", "application/rss+xml; charset=utf-8", feed);
        foreach (var (path, html) in pages)
        {
            room.Outlet.Answer(path, "text/html; charset=utf-8", html);
        }

        room.Time.Advance(TimeSpan.FromMinutes(20));
        var summary = await room.SweepAsync(room.Source("harbour"));
        Assert.Equal((1, 0), (summary.Sources, summary.Failures.Count));
    }
}
