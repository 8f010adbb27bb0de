using AngleSharp.Html.Parser;
using Bot.Newsroom;

namespace Bot.Tests.Newsroom;

public sealed class NewsroomFolderTests : IDisposable
{
    private const string Settings = """
        {"name":"الاختبار","language":"ar","topics":[],"feedTitle":"الاختبار","timeZone":"Asia/Amman","months":["1","2","3","4","5","6","7","8","9","10","11","12"],
         "amPm":["ص","م"],"digits":"latin","color":"#000000"}
        """;

    private const string Article = "title: خبر\npublished: 2026-02-03 10:00\n\nنص الخبر.\n";
    private const string Page = "<h1>{{title}}</h1>\n{{#body}}<p>{{paragraph}}</p>{{/body}}";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsroom-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_whole_folder_is_read()
    {
        var article = Assert.Single(Assert.Single(Read(Settings, Page, Article).Outlets).Articles);

        Assert.Equal("خبر", article.Title);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 10, 0, 0, TimeSpan.FromHours(3)), article.Published);
    }

    [Fact]
    public void A_missing_or_empty_folder_is_told()
    {
        var missing = Assert.Throws<NewsroomException>(() => NewsroomContent.Read(Path.Combine(_folder.FullName, "none")));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "outlets"));
        var empty = Assert.Throws<NewsroomException>(() => NewsroomContent.Read(_folder.FullName));

        Assert.EndsWith("it has no folder 'outlets'.", missing.Message, StringComparison.Ordinal);
        Assert.EndsWith("has no outlet.", empty.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: خبر\npublishd: 2026-02-03 10:00\n\nنص", "line 2: header 'publishd' is unknown")]
    [InlineData("title: خبر\ntitle: خبر\n\nنص", "line 2: header 'title' is unknown, empty or given twice")]
    [InlineData("title: خبر\npublished: 3 شباط 2026\n\nنص", "line 2: '3 شباط 2026' is not a time such as '2026-02-03 14:02'.")]
    [InlineData("title: خبر\npublished: 2026-02-03 10:00\nupdated: 2026-02-03 09:59\n\nنص", "line 3: 'updated' is before 'published'.")]
    [InlineData("title: خبر\npublished yesterday\n\nنص", "line 2: a header line is 'key: value'")]
    [InlineData("title: خبر\n\nنص", "header 'published' is missing.")]
    [InlineData("title: خبر\npublished: 2026-02-03 10:00\n\n# عنوان\n", "it has no body after the header.")]
    [InlineData("title: خبر\npublished: 2026-02-03 10:00\n\nنص\n\n@ other\n", "the related article 'other' does not exist.")]
    public void A_broken_article_is_told_with_its_place(string article, string told)
    {
        var error = Assert.Throws<NewsroomException>(() => Read(Settings, Page, article));

        Assert.StartsWith("Newsroom file 'outlets/test/articles/news.txt'", error.Message, StringComparison.Ordinal);
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData("<h1>\n{{titel}}</h1>", "line 2: there is no value 'titel'")]
    [InlineData("<h1>\n{{title</h1>", "line 2: '{{' has no '}}'.")]
    [InlineData("\n\n{{#body}}", "line 3: {{#body}} is not closed.")]
    [InlineData("{{#body}}{{/tags}}", "line 1: {{/tags}} closes nothing.")]
    [InlineData("{{published %}}", "line 1: '%' is not a date and time format.")]
    public void A_broken_template_is_told_with_its_place(string page, string told)
    {
        var error = Assert.Throws<NewsroomException>(() => Read(Settings, page, Article));

        Assert.StartsWith("Newsroom file 'outlets/test/page.html', " + told, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Asia/Amman\"", "\"Mars/Base\"", "timeZone 'Mars/Base' is unknown")]
    [InlineData("\"latin\"", "\"roman\"", "digits is 'roman'")]
    [InlineData("#000000", "black", "color is 'black'")]
    [InlineData("[\"ص\",\"م\"]", "[\"ص\"]", "amPm must be two words")]
    [InlineData("\"amPm\":[\"ص\",\"م\"],", "", "amPm")]
    [InlineData("\"topics\":[]", "\"topics\":[}", "line 1: ")]
    [InlineData("\"topics\":[]", "\"topic\":[]", "'topic'")]
    public void Broken_settings_are_told_with_their_place(string right, string wrong, string told)
    {
        var error = Assert.Throws<NewsroomException>(() => Read(Settings.Replace(right, wrong, StringComparison.Ordinal), Page, Article));

        Assert.StartsWith("Newsroom file 'outlets/test/outlet.json'", error.Message, StringComparison.Ordinal);
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_would_not_do_in_an_address_is_told()
    {
        var error = Assert.Throws<NewsroomException>(() => Read(Settings, Page, Article, "خبر.txt"));

        Assert.Equal("Newsroom file 'outlets/test/articles/خبر.txt': its name may hold only small Latin letters, digits and hyphens.", error.Message);
    }

    [Fact]
    public async Task A_text_cannot_break_out_of_its_place_on_the_page()
    {
        const string hostile = """</script></title><img src=x onerror="alert('1')"> & {{url}}""";
        const string page = """<title>{{title}}</title><script type="application/ld+json">{"headline":{{json title}}}</script><h1 data-title="{{title}}">{{title}}</h1>""";
        var content = Read(Settings, page, $"title: {hostile}\npublished: 2026-02-03 10:00\n\nنص");
        await using var server = await NewsroomServer.StartAsync(content, 0, Cancellation);
        using var http = new HttpClient();

        var read = new HtmlParser().ParseDocument(await http.GetStringAsync(new Uri(server.BaseAddress, "test/news"), Cancellation));

        Assert.Null(read.QuerySelector("img"));
        Assert.Equal(hostile, read.Title);
        Assert.Equal(hostile, read.QuerySelector("h1")?.TextContent);
        Assert.Equal(hostile, read.QuerySelector("h1")?.GetAttribute("data-title"));
        var json = System.Text.Json.JsonDocument.Parse(read.QuerySelector("script")!.TextContent);
        Assert.Equal(hostile, json.RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task The_story_that_a_file_names_reaches_neither_page_nor_feed()
    {
        var content = Read(Settings, Page, "title: خبر\npublished: 2026-02-03 10:00\nstory: kept-back\n\nنص");
        await using var server = await NewsroomServer.StartAsync(content, 0, Cancellation);
        using var http = new HttpClient();

        Assert.Equal("kept-back", content.Outlets[0].Articles[0].Story);
        Assert.DoesNotContain("kept-back", await http.GetStringAsync(new Uri(server.BaseAddress, "test/news"), Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain("kept-back", await http.GetStringAsync(new Uri(server.BaseAddress, "test/feed.xml"), Cancellation), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private NewsroomContent Read(string settings, string page, string article, string articleFile = "news.txt")
    {
        var outlet = Path.Combine(_folder.FullName, "outlets", "test");
        Directory.CreateDirectory(Path.Combine(outlet, "articles"));
        File.WriteAllText(Path.Combine(outlet, "outlet.json"), settings);
        File.WriteAllText(Path.Combine(outlet, "page.html"), page);
        File.WriteAllText(Path.Combine(outlet, "articles", articleFile), article);
        return NewsroomContent.Read(_folder.FullName);
    }
}
