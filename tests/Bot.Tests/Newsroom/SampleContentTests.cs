using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Bot.Newsroom;

namespace Bot.Tests.Newsroom;

public sealed partial class SampleContentTests(SampleNewsroom newsroom) : IClassFixture<SampleNewsroom>
{
    private static readonly DateOnly NewestDay = new(2026, 2, 3);

    private IEnumerable<IGrouping<string, (Outlet Outlet, NewsroomArticle Article)>> Stories =>
        newsroom.Articles.GroupBy(a => a.Article.Story ?? throw new InvalidDataException($"{a.Article.Slug} names no story."), StringComparer.Ordinal);

    [Fact]
    public void It_has_six_outlets_that_tell_nine_stories_or_more_over_eight_weeks()
    {
        var days = newsroom.Articles.Select(a => Day(a.Article)).ToList();

        Assert.Equal(6, newsroom.Content.Outlets.Count);
        Assert.InRange(days.Count, 36, 100);
        Assert.InRange(Stories.Count(), 9, 20);
        Assert.Equal(NewestDay, days.Max());
        Assert.InRange(days.Max().DayNumber - days.Min().DayNumber, 56, 70);
    }

    [Fact]
    public void Every_story_is_told_by_two_to_five_outlets() =>
        Assert.All(Stories, s => Assert.InRange(s.Select(a => a.Outlet.Id).Distinct(StringComparer.Ordinal).Count(), 2, 5));

    [Fact]
    public void The_newest_day_has_ten_articles_or_more_in_five_stories_or_more()
    {
        var newest = newsroom.Articles.Where(a => Day(a.Article) == NewestDay).ToList();

        Assert.InRange(newest.Count, 10, 40);
        Assert.InRange(newest.Select(a => a.Article.Story).Distinct(StringComparer.Ordinal).Count(), 5, 20);
    }

    [Fact]
    public void The_talks_of_macron_and_putin_are_told_on_each_of_their_days()
    {
        DateOnly[] happened = [new(2025, 12, 19), new(2025, 12, 21), new(2026, 1, 6), new(2026, 1, 31), NewestDay];
        var told = Stories.Single(s => s.Key == "macron-putin").Select(a => Day(a.Article)).ToHashSet();

        Assert.Superset(happened.ToHashSet(), told);
    }

    [Fact]
    public void Every_article_has_120_to_300_words() => Assert.All(
        newsroom.Articles,
        a => Assert.InRange(a.Article.Body.OfType<ArticleBlock.Paragraph>().Sum(p => p.Text.Split(' ').Length), 120, 300));

    [Fact]
    public void No_paragraph_stands_in_two_articles()
    {
        var twice = newsroom.Articles.SelectMany(a => a.Article.Body.OfType<ArticleBlock.Paragraph>())
            .Select(p => p.Text)
            .Where(t => t.Length > 60)
            .GroupBy(t => t, StringComparer.Ordinal)
            .Where(g => g.Count() > 1);

        Assert.Empty(twice);
    }

    [Theory]
    [InlineData("ufuq/macron-putin-technical-talks", "12:20 GMT 03.02.2026 (تم التحديث: 13:05 GMT 03.02.2026)")]
    [InlineData("ufuq/macron-putin-technical-talks", "31 كانون الثاني, 08:43 GMT")]
    [InlineData("difaf/nour-metro-opens", "نشر في: الثلاثاء 30 ديسمبر 2025 - 2:20 م | آخر تحديث: الثلاثاء 30 ديسمبر 2025 - 5:45 م")]
    [InlineData("difaf/friendship-cup-final-lessons", "نشر في: الثلاثاء 3 فبراير 2026 - 8:21 ص")]
    [InlineData("atlas/macron-putin-preparations", "الثلاثاء 3 فبراير 2026 - 14:02")]
    [InlineData("bayraq/paris-moscow-road-map", "3 فبراير/ شباط 2026 | 06:05 مساءً")]
    [InlineData("manara/rusafa-champions", "نشر بتاريخ: ٣ شباط ٢٠٢٦ - ٠٩:٠٥")]
    [InlineData("nawafidh/sidi-mansour-lose-final", "تاريخ النشر : 00:40 - 2026/02/03 - محدث : 08:15 - 2026/02/03")]
    public async Task Each_outlet_writes_its_times_in_its_own_form(string path, string shown)
    {
        var page = await newsroom.Http.GetStringAsync(new Uri(newsroom.Server.BaseAddress, path), TestContext.Current.CancellationToken);

        Assert.Contains(shown, Spaces().Replace(new HtmlParser().ParseDocument(page).Body!.TextContent, " "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Structured_data_stands_on_the_pages_of_some_outlets_and_is_sound()
    {
        var outlets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (outlet, article) in newsroom.Articles)
        {
            var page = new HtmlParser().ParseDocument(await newsroom.Http.GetStringAsync(newsroom.AddressOf(outlet, article), TestContext.Current.CancellationToken));
            foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            {
                using var data = JsonDocument.Parse(script.TextContent);
                var news = data.RootElement.TryGetProperty("@graph", out var graph) ? graph[1] : data.RootElement;
                Assert.Equal(article.Title, news.GetProperty("headline").GetString());
                Assert.Equal(article.Published, news.GetProperty("datePublished").GetDateTimeOffset());
                outlets.Add(outlet.Id);
            }
        }

        Assert.Equal(["bayraq", "ufuq"], outlets.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static DateOnly Day(NewsroomArticle article) => DateOnly.FromDateTime(article.Published.Date);

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
