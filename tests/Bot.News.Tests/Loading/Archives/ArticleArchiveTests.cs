using System.Text;
using Bot.News.Loading.Archives;

namespace Bot.News.Tests.Loading.Archives;

public sealed class ArticleArchiveTests
{
    private const string Good =
        """{"id":"X-1","url":"https://news.example/1","outlet":"المرفأ","section":"اقتصاد","title":"عنوان","published":"2018-05-01T01:01:41Z","abstract":"موجز","text":"الفقرة الأولى.\nالفقرة الثانية."}""";

    [Fact]
    public async Task An_article_keeps_its_id_its_time_and_its_paragraphs()
    {
        var article = Assert.IsType<ArchiveLine.Read>(Assert.Single(await ReadAsync(Good))).Article;

        Assert.Equal(("X-1", "المرفأ", "اقتصاد", "عنوان"), (article.Id, article.Outlet, article.Section, article.Title));
        Assert.Equal(new DateTimeOffset(2018, 5, 1, 1, 1, 41, TimeSpan.Zero), article.Published);
        Assert.Equal("الفقرة الأولى.\nالفقرة الثانية.", article.Text);
    }

    [Theory]
    [InlineData("not json", "no JSON object")]
    [InlineData("[1]", "no JSON object")]
    [InlineData("null", "null")]
    [InlineData("""{"id":7}""", "no JSON object")]
    [InlineData("""{"url":"https://news.example/1"}""", "\"id\"")]
    [InlineData("""{"id":"1","url":"news","outlet":"o","title":"t","published":"2018-05-01","text":"x"}""", "\"url\"")]
    [InlineData("""{"id":"1","url":"https://news.example/1","outlet":"o","title":"t","published":"أمس","text":"x"}""", "\"published\"")]
    [InlineData("""{"id":"1","url":"https://news.example/1","outlet":"o","title":"t","published":"2018-05-01","text":"  "}""", "\"text\"")]
    public async Task A_broken_line_says_what_is_wrong_and_the_next_one_is_read(string line, string reason)
    {
        var lines = await ReadAsync(line + "\n\n" + Good);

        var broken = Assert.IsType<ArchiveLine.Broken>(lines[0]);
        Assert.Equal(1, broken.Number);
        Assert.Contains(reason, broken.Reason, StringComparison.Ordinal);
        Assert.Equal(3, Assert.IsType<ArchiveLine.Read>(lines[1]).Number);
    }

    [Fact]
    public async Task Direction_overrides_and_control_characters_do_not_reach_the_text()
    {
        var line = Good.Replace("عنوان", @"عن\u202eوان\u0007", StringComparison.Ordinal);

        Assert.Equal("عنوان", Assert.IsType<ArchiveLine.Read>(Assert.Single(await ReadAsync(line))).Article.Title);
    }

    private static async Task<List<ArchiveLine>> ReadAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await ArticleArchive.ReadAsync(stream, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}
