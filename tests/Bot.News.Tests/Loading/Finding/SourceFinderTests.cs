using Bot.News.Loading.Finding;
using Bot.News.Tests.Loading.Support;

namespace Bot.News.Tests.Loading.Finding;

public sealed class SourceFinderTests : IAsyncLifetime
{
    private const string Rss = "application/rss+xml";

    private LoadingRoom _room = null!;

    private LoopbackServer Outlet => _room.Outlet;

    public async ValueTask InitializeAsync() => _room = await LoadingRoom.OpenAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task A_feed_is_its_own_finding()
    {
        Feed("/news.xml", "أخبار المرفأ");

        var found = await FindAsync("/news.xml");

        Assert.Equal((Outlet.Url("/news.xml"), "أخبار المرفأ"), (found.Best.Address, found.Best.Feed.Title));
        Assert.Empty(found.Others);
        Assert.Equal(["/news.xml"], Outlet.Paths, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_home_page_leads_to_the_feeds_that_its_head_names_in_its_order()
    {
        Page("/", Link("/all.xml"), Link("sport.xml", "application/atom+xml"), Link("/oembed", "application/json+oembed"));
        Feed("/all.xml", "الكل");
        Feed("/sport.xml", "الرياضة");

        var found = await FindAsync("/");

        Assert.Equal("الكل", found.Best.Feed.Title);
        Assert.Equal([Outlet.Url("/sport.xml")], found.Others.Select(f => f.Address));
    }

    [Fact]
    public async Task A_section_leads_to_its_own_feed_before_that_of_the_whole_outlet()
    {
        Page("/section/economy", Link("/all.xml"), Link("/rss/economy.xml"));
        Feed("/all.xml", "الكل");
        Feed("/rss/economy.xml", "الاقتصاد");

        var found = await FindAsync("/section/economy");

        Assert.Equal("الاقتصاد", found.Best.Feed.Title);
        Assert.Equal(["الكل"], found.Others.Select(f => f.Feed.Title), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("/comments/feed", "المرفأ")]
    [InlineData("/feed/2", "تعليقات على: المرفأ")]
    public async Task What_readers_comment_is_no_news(string path, string title)
    {
        Page("/", Link(path), Link("/feed/1"));
        Feed(path, title);
        Feed("/feed/1", "المرفأ");

        var found = await FindAsync("/");

        Assert.Equal(Outlet.Url("/feed/1"), found.Best.Address);
        Assert.Empty(found.Others);
    }

    [Fact]
    public async Task Links_are_relative_to_the_base_of_the_page()
    {
        Page("/", "<base href=\"/deep/\">", Link("all.xml"));
        Feed("/deep/all.xml", "الكل");

        Assert.Equal(Outlet.Url("/deep/all.xml"), (await FindAsync("/")).Best.Address);
    }

    [Fact]
    public async Task A_page_that_only_links_to_its_feed_leads_there()
    {
        Outlet.Answer("/", "text/html", "<body><a href='/about'>من نحن</a> <a href='/x/7'>خلاصات الأخبار</a></body>");
        Feed("/x/7", "المرفأ");

        Assert.Equal(Outlet.Url("/x/7"), (await FindAsync("/")).Best.Address);
        Assert.DoesNotContain("/about", Outlet.Paths, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_link_may_lead_to_a_page_that_lists_the_feeds()
    {
        Outlet.Answer("/", "text/html", "<body><a href='/rss-list'>RSS</a></body>");
        Outlet.Answer("/rss-list", "text/html", "<body><a href='/rss/1'>سياسة</a><a href='/rss/2'>اقتصاد</a></body>");
        Feed("/rss/1", "سياسة");
        Feed("/rss/2", "اقتصاد");

        var found = await FindAsync("/");

        Assert.Equal(["سياسة", "اقتصاد"], found.Others.Prepend(found.Best).Select(f => f.Feed.Title), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_news_sitemap_that_robots_txt_names_is_a_feed_too()
    {
        Page("/");
        Outlet.Answer("/robots.txt", "text/plain", $"User-agent: *\nDisallow:\nSitemap: {Outlet.Url("/sitemap.xml")}\nSitemap: /sitemap-news.xml");
        Outlet.Answer("/sitemap-news.xml", "application/xml", $"""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{Outlet.Url("/1")}</loc>
            <news:news><news:publication><news:name>المرفأ</news:name></news:publication><news:title>وصول السفينة</news:title></news:news></url></urlset>
            """);

        Assert.Equal(Outlet.Url("/sitemap-news.xml"), (await FindAsync("/")).Best.Address);
        Assert.DoesNotContain("/sitemap.xml", Outlet.Paths, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("/economy/", "/economy/rss")]
    [InlineData("/economy", "/economy/rss")]
    [InlineData("/", "/feeds/posts/default")]
    [InlineData("/economy", "/rss.xml")]
    public async Task Without_any_link_the_usual_addresses_of_section_and_host_are_tried(string page, string feed)
    {
        Page(page);
        Feed(feed, "المرفأ");

        Assert.Equal(Outlet.Url(feed), (await FindAsync(page)).Best.Address);
    }

    [Fact]
    public async Task A_feed_that_has_moved_for_good_is_found_where_it_is_now()
    {
        Page("/", Link("/old.xml"));
        Outlet.Answer("/old.xml", 301, ("Location", "/new.xml"));
        Feed("/new.xml", "المرفأ");

        Assert.Equal(Outlet.Url("/new.xml"), (await FindAsync("/")).Best.Address);
    }

    [Fact]
    public async Task An_address_may_lack_its_scheme()
    {
        Feed("/rss", "المرفأ");

        var found = Assert.IsType<SourceFinding.Found>(await FindTextAsync($"{Outlet.Endpoint}/rss"));

        Assert.Equal(Outlet.Url("/rss"), found.Best.Address);
    }

    [Fact]
    public async Task A_page_without_any_feed_is_refused()
    {
        Page("/");

        Assert.StartsWith($"There is no feed to be found at {Outlet.Url("/")}", await RefusalAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/")]
    public async Task A_feed_without_entries_is_refused(string named)
    {
        Page("/", Link("/feed.xml"));
        Outlet.Answer("/feed.xml", Rss, "<rss><channel><title>المرفأ</title></channel></rss>");

        Assert.StartsWith($"The feed {Outlet.Url("/feed.xml")} has no entries", await RefusalAsync(named), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_robots_txt_forbids_is_not_looked_at_unless_it_is_named()
    {
        Page("/", Link("/feed.xml"));
        Feed("/feed.xml", "المرفأ");
        Outlet.Answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /feed");

        var refusal = await RefusalAsync("/");

        Assert.Contains($"{Outlet.Url("/feed.xml")}, but the bot does not look there by itself: The robots.txt of 127.0.0.1 forbids this page.", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("/feed.xml", Outlet.Paths, StringComparer.Ordinal);
        Assert.Equal("المرفأ", (await FindAsync("/feed.xml")).Best.Feed.Title);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_refused() =>
        Assert.StartsWith("127.0.0.1 answered 404. Look whether the address is right", await RefusalAsync("/missing"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ftp://example.org/rss", "is no web address")]
    [InlineData("user:word@example.org/rss", "holds a user name")]
    [InlineData("://", "is no web address")]
    [InlineData("http://10.0.0.7/rss", "is not on the public internet")]
    [InlineData("http://127.0.0.1:8099/rss", "is not on the public internet")]
    public async Task What_is_no_public_web_address_is_refused(string address, string reason) =>
        Assert.Contains(reason, Assert.IsType<SourceFinding.NotFound>(await FindTextAsync(address)).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_names_private_addresses_leads_to_none_of_them()
    {
        Page("/", Link("http://10.0.0.7/feed"), Link("file:///etc/passwd"));

        Assert.Contains("http://10.0.0.7/feed", await RefusalAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_names_thousands_of_feeds_costs_few_requests()
    {
        Page("/", [.. Enumerable.Range(0, 5_000).Select(i => Link(FormattableString.Invariant($"/dead/{i}.xml")))]);
        Feed("/rss", "المرفأ");

        Assert.Equal(Outlet.Url("/rss"), (await FindAsync("/")).Best.Address);
        Assert.InRange(Outlet.Paths.Count, 1, 20);
    }

    [Fact]
    public async Task A_page_that_is_nested_without_end_is_not_read_and_the_usual_addresses_are_tried()
    {
        Outlet.Answer("/", "text/html", string.Concat(Enumerable.Repeat("<div>", 100_000)) + Link("/feed.xml"));
        Feed("/rss", "المرفأ");

        Assert.Equal(Outlet.Url("/rss"), (await FindAsync("/")).Best.Address);
    }

    private static string Link(string address, string type = Rss) => $"<link rel=\"alternate\" type=\"{type}\" href=\"{address}\">";

    private void Page(string path, params string[] head) =>
        Outlet.Answer(path, "text/html", $"<html><head><title>صحيفة المرفأ</title>{string.Concat(head)}</head><body><p>أهلا بكم.</p></body></html>");

    private void Feed(string path, string title) => Outlet.Answer(
        path, Rss, $"<rss><channel><title>{title}</title><item><title>وصول السفينة</title><link>{Outlet.Url("/1")}</link></item></channel></rss>");

    private async Task<SourceFinding.Found> FindAsync(string path) => Assert.IsType<SourceFinding.Found>(await FindTextAsync(Outlet.Url(path).AbsoluteUri));

    private async Task<string> RefusalAsync(string path) => Assert.IsType<SourceFinding.NotFound>(await FindTextAsync(Outlet.Url(path).AbsoluteUri)).Reason;

    private Task<SourceFinding> FindTextAsync(string address) => _room.Finder.FindAsync(address, progress: null, TestContext.Current.CancellationToken);
}
