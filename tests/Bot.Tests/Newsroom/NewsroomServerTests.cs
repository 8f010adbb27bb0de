using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Bot.Newsroom;

namespace Bot.Tests.Newsroom;

public sealed class NewsroomServerTests(SampleNewsroom newsroom) : IClassFixture<SampleNewsroom>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_article_has_a_page_with_its_title_and_its_paragraphs()
    {
        foreach (var (outlet, article) in newsroom.Articles)
        {
            using var answer = await newsroom.Http.GetAsync(newsroom.AddressOf(outlet, article), Cancellation);
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal(article.Title, page.QuerySelector("h1")?.TextContent.Trim());
            Assert.All(article.Body.OfType<ArticleBlock.Paragraph>(), p => Assert.Contains(p.Text, page.Body!.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_picture_that_a_page_shows_can_be_fetched()
    {
        var (outlet, article) = newsroom.Articles.First(a => a.Article.Caption is not null);
        var page = new HtmlParser().ParseDocument(await newsroom.Http.GetStringAsync(newsroom.AddressOf(outlet, article), Cancellation));

        using var picture = await newsroom.Http.GetAsync(page.QuerySelector("img")!.GetAttribute("src"), Cancellation);

        Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType?.MediaType);
        Assert.Equal("svg", XDocument.Parse(await picture.Content.ReadAsStringAsync(Cancellation)).Root?.Name.LocalName);
    }

    [Fact]
    public async Task A_feed_lists_all_articles_of_its_outlet_newest_first()
    {
        foreach (var (source, outlet) in newsroom.Content.SourcesAt(newsroom.Server.BaseAddress).Zip(newsroom.Content.Outlets))
        {
            var channel = XDocument.Parse(await newsroom.Http.GetStringAsync(source.Feed, Cancellation)).Root!.Element("channel")!;
            var items = channel.Elements("item").ToList();
            var times = items.Select(i => DateTimeOffset.ParseExact(i.Element("pubDate")!.Value, "R", CultureInfo.InvariantCulture)).ToList();

            Assert.Equal(outlet.FeedTitle, channel.Element("title")?.Value);
            Assert.Equal(outlet.Articles.Select(a => a.Title), items.Select(i => i.Element("title")!.Value), StringComparer.Ordinal);
            Assert.Equal(outlet.Articles.Select(a => newsroom.AddressOf(outlet, a).AbsoluteUri), items.Select(i => i.Element("link")!.Value), StringComparer.Ordinal);
            Assert.Equal(outlet.Articles.Select(a => a.Published), times);
            Assert.Equal(times.OrderByDescending(t => t), times);
        }
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("macron-putin-technical-talks")]
    public async Task What_has_not_changed_is_not_sent_again(string path)
    {
        var address = new Uri(newsroom.Server.BaseAddress, "ufuq/" + path);
        using var full = await newsroom.Http.GetAsync(address, Cancellation);

        using var byTag = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { full.Headers.ETag! } } };
        using var byDate = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfModifiedSince = full.Content.Headers.LastModified } };
        using var byOldTag = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { new EntityTagHeaderValue("\"old\"") } } };

        Assert.Equal(HttpStatusCode.NotModified, (await newsroom.Http.SendAsync(byTag, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await newsroom.Http.SendAsync(byDate, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await newsroom.Http.SendAsync(byOldTag, Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/ufuq")]
    [InlineData("/ufuq/")]
    [InlineData("/ufuq/nothing")]
    [InlineData("/ufuq/outlet.json")]
    [InlineData("/ufuq/../outlet.json")]
    [InlineData("/ufuq/..%2foutlet.json")]
    [InlineData("/ufuq/%2e%2e/%2e%2e/README.md")]
    [InlineData("/..%5c..%5cREADME.md/feed.xml")]
    [InlineData("/ufuq/macron-putin-technical-talks.txt")]
    [InlineData("/ufuq/macron-putin-technical-talks%00")]
    [InlineData("/UFUQ/%D9%85%D8%A7%D9%83%D8%B1%D9%88%D9%86")]
    [InlineData("/ufuq/pictures/..%2f..%2foutlet.svg")]
    public async Task Any_other_path_is_not_found(string path)
    {
        // HttpClient would tidy such a path before it sends it.
        using var client = new TcpClient();
        await client.ConnectAsync(newsroom.Server.BaseAddress.Host, newsroom.Server.BaseAddress.Port, Cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), Cancellation);
        using var reader = new StreamReader(stream);

        Assert.Matches("^HTTP/1.1 40[04] ", await reader.ReadLineAsync(Cancellation));
    }

    [Fact]
    public async Task A_taken_port_is_told_by_an_exception()
    {
        var port = newsroom.Server.BaseAddress.Port;

        await Assert.ThrowsAsync<IOException>(() => NewsroomServer.StartAsync(newsroom.Content, port, Cancellation));
    }

    [Fact]
    public async Task A_disposed_server_answers_no_more()
    {
        var server = await NewsroomServer.StartAsync(newsroom.Content, 0, Cancellation);
        await server.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => newsroom.Http.GetAsync(server.BaseAddress, Cancellation));
    }
}
