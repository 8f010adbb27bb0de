using Bot.News.Loading.Pages;

namespace Bot.News.Tests.Loading;

public sealed class CanonicalAddressTests
{
    private static readonly PageReader Reader = new(Newsroom.Lexicon);

    [Theory]
    [InlineData("<link rel='canonical' href='https://news.example/2026/bridge'><meta property='og:url' content='https://news.example/2026/other'>", "https://news.example/2026/bridge")]
    [InlineData("<link rel='canonical' href='/2026/bridge#comments'>", "https://news.example/2026/bridge")]
    [InlineData("<meta property='og:url' content='http://www.news.example/2026/bridge?id=7'>", "http://www.news.example/2026/bridge?id=7")]
    [InlineData("<script type='application/ld+json'>{'@type':'NewsArticle','mainEntityOfPage':{'@type':'WebPage','@id':'https://m.news.example/2026/bridge'}}</script>", "https://m.news.example/2026/bridge")]
    [InlineData("<script type='application/ld+json'>{'@type':'NewsArticle','mainEntityOfPage':'https://news.example/2026/bridge'}</script>", "https://news.example/2026/bridge")]
    [InlineData("<link rel='canonical' href='https://news.example/'><meta property='og:url' content='https://news.example/2026/bridge'>", "https://news.example/2026/bridge")]
    [InlineData("<link rel='canonical' href='https://news.example/?p=12'>", "https://news.example/?p=12")]
    public void The_address_that_a_page_gives_itself_is_its_canonical_one(string head, string expected) =>
        Assert.Equal(expected, Canonical(head)?.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("<link rel='canonical' href='https://news.example/'>")]
    [InlineData("<link rel='canonical' href='https://news.example/ar/'>")]
    [InlineData("<link rel='canonical' href='https://news.example/index.php'>")]
    [InlineData("<link rel='canonical' href='https://agency.example/2026/bridge'>")]
    [InlineData("<link rel='canonical' href='https://badnews.example/2026/bridge'>")]
    [InlineData("<link rel='canonical' href='javascript:alert(1)'>")]
    [InlineData("<link rel='canonical' href='http://['>")]
    public void An_address_of_another_site_or_of_a_home_page_is_none(string head) => Assert.Null(Canonical(head));

    private static Uri? Canonical(string head)
    {
        var html = $"<head><title>افتتاح الجسر</title>{head.Replace('\'', '"')}</head><body><article><h1>افتتاح الجسر</h1>"
            + "<p>افتتح المحافظ الجسر الجديد فوق النهر بعد عامين من العمل، وعبرته أولى السيارات قبل ظهر اليوم.</p>"
            + "<p>وقال المهندس المشرف إن الجسر يخدم خمس قرى كانت مياه الشتاء تعزلها أسابيع في كل عام.</p>"
            + "<p>وتبدأ البلدية بعد شهر بناء رصيف للمشاة على جانبيه، كما وعدت سكان القرى حين بدأ العمل.</p></article></body>";
        return Assert.IsType<PageResult.Found>(Reader.Read(html, new Uri("https://news.example/2026/bridge?utm_source=feed"))).Article.Canonical;
    }
}
