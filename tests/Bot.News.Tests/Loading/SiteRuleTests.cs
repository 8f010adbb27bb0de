using System.Globalization;
using Bot.News.Loading.Pages;
using Bot.News.Loading.Pages.Sites;

namespace Bot.News.Tests.Loading;

public sealed class SiteRuleTests
{
    private const string Page =
        """
        <title>بلا عنوان</title>
        <div class="comments"><h2>عودة القطار الليلي إلى الساحل</h2><b class="when">3 فبراير 2026 - 21:15</b>
        <p>عاد القطار الليلي إلى العمل بين العاصمة ومدن الساحل بعد توقف دام عامين بسبب أعمال الصيانة.</p>
        <p class="lottery">سحب اليوم: الأرقام الرابحة هي أربعة وتسعة وأحد عشر، والجائزة الكبرى لم تذهب إلى أحد.</p>
        <p>وقالت الشركة إن الرحلة تستغرق سبع ساعات، وإن نصف المقاعد بيع في اليوم الأول.</p></div>
        <article><h1>بلا عنوان</h1><p>هذا النص الطويل يظهر في كل صفحة من صفحات الموقع، ويروي تاريخ الصحيفة منذ تأسيسها قبل أربعين عاما في شقة صغيرة قرب الميناء.</p>
        <p>وفيه أسماء من رأسوا تحريرها، وعناوين مكاتبها في العواصم، وأرقام هواتفها، وشروط النشر فيها، وكل ما يسأل عنه القراء.</p></article>
        """;

    [Fact]
    public void A_sites_rule_says_where_text_title_and_time_are_and_what_is_left_out()
    {
        var rule = new SiteRule { Content = "div.comments", Remove = [".lottery"], Title = "h2", Published = ".when" };

        var article = Read("https://ar.news.example/1", rule);

        Assert.Equal("عودة القطار الليلي إلى الساحل", article.Title);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 21, 15, 0, TimeSpan.Zero), article.Published?.Time);
        Assert.Equal(
            "عاد القطار الليلي إلى العمل بين العاصمة ومدن الساحل بعد توقف دام عامين بسبب أعمال الصيانة.\n"
            + "وقالت الشركة إن الرحلة تستغرق سبع ساعات، وإن نصف المقاعد بيع في اليوم الأول.",
            article.Text);
    }

    [Theory]
    [InlineData("<i class='when' datetime='2026-02-03T18:15:00Z'>أمس</i>", "2026-02-03T18:15:00Z")]
    [InlineData("<i class='when'>3 فبراير 2026 - 21:15</i>", "2026-02-03T21:15:00Z")]
    public void A_time_that_a_sites_rule_names_holds_against_the_one_that_the_page_shows(string element, string expected)
    {
        var page = Page.Replace("<b class=\"when\">3 فبراير 2026 - 21:15</b>", "<b>نشر في: 1 يناير 2020 - 10:00</b>", StringComparison.Ordinal) + element;

        var article = Read("https://news.example/1", new SiteRule { Content = "div.comments", Title = "h2", Published = ".when" }, page);

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), article.Published?.Time);
    }

    [Fact]
    public void A_page_that_lacks_what_its_rule_names_is_read_as_any_page()
    {
        var rule = new SiteRule { Content = "#gone", Remove = ["#gone"], Title = "#gone", Published = "#gone" };

        Assert.Equal(Read("https://other.example/1", rule), Read("https://news.example/1", rule));
    }

    private static PageArticle Read(string url, SiteRule rule, string page = Page)
    {
        var sites = new SiteRules(new Dictionary<string, SiteRule>(StringComparer.Ordinal) { ["news.example"] = rule });
        return Assert.IsType<PageResult.Found>(new PageReader(Newsroom.Lexicon, sites).Read(page, new Uri(url))).Article;
    }
}
