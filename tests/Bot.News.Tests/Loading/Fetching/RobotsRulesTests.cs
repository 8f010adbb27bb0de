using Bot.News.Loading.Fetching;

namespace Bot.News.Tests.Loading.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    // No rule, no ban.
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("<html><body>Not found: /</body></html>", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("user-AGENT:*\r\ndisALLOW : /a # reason", "/abc", false)]
    [InlineData("User-agent: *\rDisallow: /a", "/abc", false)]
    // Paths are told apart by case, agents are not.
    [InlineData("User-agent: *\nDisallow: /News", "/news", true)]
    [InlineData("User-agent: NEWSBOT\nDisallow: /", "/a", false)]
    // The own group holds alone, wherever it stands; several of them are one.
    [InlineData("User-agent: NewsBot\nDisallow: /x\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: NewsBot\nDisallow: /x", "/a", true)]
    [InlineData("User-agent: NewsBot\nDisallow: /x\n\nUser-agent: *\nDisallow:\n\nUser-agent: newsbot/3.1\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: NewsBot\n\nUser-agent: Other\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Other\nUser-agent: NewsBot\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: NewsBot\nSitemap: https://a.example/s.xml\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: NewsBot\nSitemap: https://a.example/s.xml\nUser-agent: Other\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Other\nDisallow: /\nUser-agent: NewsBot\nAllow: /", "/a", true)]
    [InlineData("User-agent: Other\nCrawl-delay: 9\nUser-agent: NewsBot\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: NewsBot-Images\nDisallow: /", "/a", true)]
    // The longest pattern decides, of equal ones that which allows.
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.php\nAllow: /p", "/page.php", false)]
    // Wildcards and ends.
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a.php", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a.php?b", true)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a.php/b.php", false)]
    [InlineData("User-agent: *\nDisallow: /a*/b*c", "/a1/b2/3c4", false)]
    [InlineData("User-agent: *\nDisallow: /a*/b*c", "/a1/c2/3b4", true)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /ab*b$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /*ab*b/", "/ab/", true)]
    [InlineData("User-agent: *\nDisallow: *", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /?print", "/?print=1", false)]
    // Arabic paths, however they are written.
    [InlineData("User-agent: *\nDisallow: /أخبار/", "/أخبار/1", false)]
    [InlineData("User-agent: *\nDisallow: /%d8%a3%D8%AE", "/أخ", false)]
    [InlineData("User-agent: *\nDisallow: /😀/", "/😀/1", false)]
    [InlineData("User-agent: *\nDisallow: /%7Ea", "/~a", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)]
    public void A_path_is_allowed_or_not(string text, string path, bool isAllowed)
    {
        var judged = RobotsRules.Parse(text, "NewsBot").Judge(new Uri("https://outlet.example" + path));

        Assert.Equal(isAllowed, judged is null);
    }

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 10\n\nUser-agent: NewsBot\nCrawl-delay: 4", 4)]
    [InlineData("User-agent: *\nCrawl-delay: 1e9", 0)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999", 86400)]
    [InlineData("User-agent: *\nCrawl-delay: -1", 0)]
    public void A_distance_between_requests_may_be_asked_for(string text, double seconds) =>
        Assert.Equal(seconds, RobotsRules.Parse(text, "NewsBot").CrawlDelay.TotalSeconds);

    [Fact]
    public void Any_text_is_read()
    {
        var random = new Random(5);
        string[] pieces = ["User-agent: *", "user-agent:NewsBot", "Disallow: /", "Allow: /*%", "Disallow: /%d8%", "Disallow: \uD800$", "*", "$", ":", "#", "\n", "\r\n", "Crawl-delay: .", "\0", "/أ"];
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => pieces[random.Next(pieces.Length)]));

            _ = RobotsRules.Parse(text, "NewsBot").Judge(new Uri("https://outlet.example/%D8%A3/a?b"));
        }
    }
}
