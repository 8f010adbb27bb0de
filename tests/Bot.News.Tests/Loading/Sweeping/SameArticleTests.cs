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
        await room.Articles.AddAsync([new ReadArticle(stored, new TextAnalyzer(Newsroom.Lexicon).Analyze(stored.Text, null), "story")], Token);

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

    private static async Task SweepAsync(LoadingRoom room, string feed, params string[] pages)
    {
        room.Outlet.Answer("/feed.xml", "application/rss+xml; charset=utf-8", feed);
        foreach (var page in pages)
        {
            room.Outlet.Answer(page, "text/html; charset=utf-8", OutletPages.Article("الجسر"));
        }

        room.Time.Advance(TimeSpan.FromMinutes(18));
        Assert.Empty((await room.SweepAsync(room.Source("harbour"))).Failures);
    }
}
