using System.Net;
using Bot.Chats;
using Bot.Chats.Deliveries;
using Bot.Chats.Messages;

namespace Bot.Web.Tests;

public sealed class ChatTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_is_answered_in_place_for_the_script()
    {
        await using var site = await WebSite.StartAsync();

        var answer = await SayAsync(site.NewBrowser(), "/help", ("X-Requested-With", "fetch"));

        var html = await answer.Content.ReadAsStringAsync(Token);
        Assert.Contains("/timeline", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_the_answer_stands_on_the_next_page()
    {
        await using var site = await WebSite.StartAsync();
        var browser = site.NewBrowser();

        var answer = await SayAsync(browser, "/subscribe");

        Assert.Contains("<p class=\"asked\" dir=\"auto\">/subscribe</p>", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_browser_says_no_other_reads()
    {
        await using var site = await WebSite.StartAsync();
        await SayAsync(site.NewBrowser(), "/subscribe");

        var page = await site.NewBrowser().GetStringAsync("/", Token);

        Assert.DoesNotContain("class=\"asked\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posted_digest_appears_once_to_an_open_page()
    {
        await using var site = await WebSite.StartAsync();
        var browser = site.NewBrowser();
        await SayAsync(browser, "/subscribe");
        var chat = await TheSubscribedChatAsync(site);
        await PostAsync(site, chat, "ملخص للاختبار");

        var first = await browser.GetStringAsync("/chat/posts?after=0", Token);
        var id = first.Split("data-post=\"")[1].Split('"')[0];
        var second = await browser.GetStringAsync("/chat/posts?after=" + id, Token);

        Assert.Contains("ملخص للاختبار", WebUtility.HtmlDecode(first), StringComparison.Ordinal);
        Assert.DoesNotContain("data-post", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sites_form_is_refused()
    {
        await using var site = await WebSite.StartAsync();

        var answer = await SayAsync(site.NewBrowser(), "/subscribe", ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Markup_that_a_person_types_is_shown_not_run()
    {
        await using var site = await WebSite.StartAsync();

        var answer = await SayAsync(site.NewBrowser(), "<img src=x onerror=alert(1)>", ("X-Requested-With", "fetch"));

        Assert.DoesNotContain("<img", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_that_this_page_never_gave_is_replaced()
    {
        await using var site = await WebSite.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Cookie", "bot-chat=../../etc" } } };

        var answer = await site.NewBrowser().SendAsync(request, Token);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<HttpResponseMessage> SayAsync(HttpClient browser, string text, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/chat") { Content = new FormUrlEncodedContent([new("text", text)]) };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return browser.SendAsync(request, Token);
    }

    private static async Task<Chat> TheSubscribedChatAsync(WebSite site) =>
        Assert.Single(await site.Get<IChatStore>().GetDueAsync("web", DateTimeOffset.MaxValue, limit: 10, Token));

    private static async Task PostAsync(WebSite site, Chat chat, string title)
    {
        var store = site.Get<IChatStore>();
        var delivery = new NewDelivery("test", chat.Address, new Message([new Title(title)]), WebSite.Now);
        await store.PlanAsync(chat.Address, chat.NextDigest!.Value, chat.NextDigest.Value.AddDays(1), [delivery], Token);
        var claimed = Assert.Single(await store.ClaimAsync("web", WebSite.Now, WebSite.Now.AddMinutes(1), limit: 1, Token));
        await store.MarkSentAsync(claimed.Id, WebSite.Now, Token);
    }
}
