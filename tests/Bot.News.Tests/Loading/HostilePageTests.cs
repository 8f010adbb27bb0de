using Bot.News.Loading.Pages;

namespace Bot.News.Tests.Loading;

public sealed class HostilePageTests
{
    private static readonly PageReader Reader = new(Newsroom.Lexicon);

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<custom>", 2_000)]
    [InlineData("<font><b>", 100_000)]
    [InlineData("<div>كلمة</div>", 100_000)]
    public void A_page_beyond_the_limits_is_no_article(string part, int times)
    {
        var html = "<title>x</title>" + string.Concat(Enumerable.Repeat(part, times));

        var none = Assert.IsType<PageResult.NoArticle>(Reader.Read(html, new Uri("https://news.example/1")));

        Assert.Equal("The page has too many elements, or nests them too deeply.", none.Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("<frameset><frame></frameset>")]
    [InlineData("<title>x</title><body><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\"}</script>")]
    [InlineData("<title>x</title><p>نشر في 99/99/9999 99:99")]
    public void A_page_of_nothing_is_no_article(string html) =>
        Assert.IsType<PageResult.NoArticle>(Reader.Read(html, new Uri("https://news.example/1")));
}
