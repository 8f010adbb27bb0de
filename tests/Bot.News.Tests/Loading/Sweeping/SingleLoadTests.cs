using Bot.News.Tests.Loading.Support;

namespace Bot.News.Tests.Loading.Sweeping;

public sealed class SingleLoadTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_feed_is_loaded_once_under_its_own_name()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed", "text/xml", OutletPages.Feed(room.Outlet.Url("/1"), room.Outlet.Url("/2"), room.Outlet.Url("/3")));
        room.Outlet.Answer("/1", "text/html", OutletPages.Article("المياه"));
        room.Outlet.Answer("/2", "text/html", OutletPages.Article("الكهرباء"));

        var first = await room.SingleLoad.LoadAsync(room.Outlet.Url("/feed"), null, Token);
        var second = await room.SingleLoad.LoadAsync(room.Outlet.Url("/feed"), null, Token);

        Assert.Equal((2, 0, 1), (first.NewArticles, first.KnownArticles, first.Failures.Count));
        Assert.Equal((0, 2, 1), (second.NewArticles, second.KnownArticles, second.Failures.Count));
        Assert.All(await room.StoredAsync(), a => Assert.Equal("صحيفة المرفأ", a.Outlet));
    }

    [Fact]
    public async Task A_page_is_loaded_with_the_time_that_it_shows()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var page = OutletPages.Article("المياه").Replace("</h1>", "</h1><p>12:49 GMT 03.02.2026</p>", StringComparison.Ordinal);
        room.Outlet.Answer("/1", "text/html", page);

        var first = await room.SingleLoad.LoadAsync(room.Outlet.Url("/1"), null, Token);
        var second = await room.SingleLoad.LoadAsync(room.Outlet.Url("/1"), null, Token);

        Assert.Equal((1, 0), (first.NewArticles, second.NewArticles));
        Assert.Equal(1, second.KnownArticles);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 12, 49, 0, TimeSpan.Zero), Assert.Single(await room.StoredAsync()).Published);
    }

    [Theory]
    [InlineData("text/html", "<html><head><title>بلا نص</title></head><body></body></html>", "too little text")]
    [InlineData("application/xml", "<note>مرحبا</note>", "root element is <note>")]
    public async Task What_gives_no_article_is_said_in_one_sentence(string contentType, string body, string reason)
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/x", contentType, body);

        var summary = await room.SingleLoad.LoadAsync(room.Outlet.Url("/x"), null, Token);

        Assert.Contains(reason, Assert.Single(summary.Failures).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_tells_no_time_is_not_stored_under_an_invented_one()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/1", "text/html", OutletPages.Article("المياه"));

        var summary = await room.SingleLoad.LoadAsync(room.Outlet.Url("/1"), null, Token);

        Assert.Equal("The page does not say when the article was published.", Assert.Single(summary.Failures).Reason);
        Assert.Empty(await room.StoredAsync());
    }
}
