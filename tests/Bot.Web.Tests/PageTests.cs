using System.Net;
using Bot.News;

namespace Bot.Web.Tests;

public sealed class PageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_shows_todays_digest_from_right_to_left()
    {
        await using var site = await WebSite.StartAsync();
        await site.LoadAsync(NewArticle("افتتاح جسر جديد في المدينة"));

        var page = await site.NewBrowser().GetStringAsync("/", Token);

        Assert.Contains("""<html lang="ar" dir="rtl">""", page, StringComparison.Ordinal);
        Assert.Contains("<h3>افتتاح جسر جديد في المدينة</h3>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_headline_is_shown_not_run()
    {
        await using var site = await WebSite.StartAsync();
        await site.LoadAsync(NewArticle("<script>alert(1)</script> افتتاح جسر"));

        var page = await site.NewBrowser().GetStringAsync("/", Token);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_page_says_that_it_is_a_sample_only_when_it_is(bool isSample)
    {
        await using var site = await WebSite.StartAsync(isSample);

        var page = await site.NewBrowser().GetStringAsync("/", Token);

        Assert.Equal(isSample, page.Contains("class=\"sample\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_answer_forbids_foreign_scripts_and_frames()
    {
        await using var site = await WebSite.StartAsync();

        var answer = await site.NewBrowser().GetAsync("/", Token);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_name_that_points_here_is_refused()
    {
        await using var site = await WebSite.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "attacker.example" } };

        var answer = await site.NewBrowser().SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/site.css", "text/css")]
    [InlineData("/site.js", "text/javascript")]
    public async Task The_page_brings_its_own_style_and_script(string path, string type)
    {
        await using var site = await WebSite.StartAsync();

        var answer = await site.NewBrowser().GetAsync(path, Token);

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task Health_is_good_while_the_store_answers()
    {
        await using var site = await WebSite.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await site.NewBrowser().GetAsync("/health", Token)).StatusCode);
    }

    private static Article NewArticle(string title) => new()
    {
        Id = "bridge",
        Outlet = "الضفاف",
        Url = new Uri("https://outlet.example/bridge"),
        Title = title,
        Published = WebSite.Now.AddHours(-3),
        Text = "افتتحت البلدية صباح اليوم جسرًا جديدًا يربط ضفتي النهر بعد عامين من الأعمال.\nوقال رئيس البلدية سامي الحداد: \"سيختصر هذا الجسر طريق آلاف السكان كل يوم\".",
    };
}
