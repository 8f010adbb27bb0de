using System.Text;
using Bot.News.Loading.Feeds;
using Microsoft.Extensions.Options;

namespace Bot.News.Tests.Loading.Feeds;

public sealed class FeedParserTests
{
    private static readonly Uri Address = new("https://news.example/rss/feed.xml");

    [Fact]
    public void An_rss_feed_gives_its_title_language_and_entries()
    {
        var feed = Parsed("""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>صحيفة المرفأ</title><language>ar-EG</language>
            <item><title><![CDATA[قال: "نعم" &amp; مضى]]></title><link>/a/1?x=1&amp;y=2</link><guid isPermaLink="false">a-1</guid>
              <pubDate>Tue, 03 Feb 2026 14:02:00 +0200</pubDate><dc:creator>سلمى الحداد</dc:creator><category>سياسة</category><category>عرب</category>
              <description>&lt;p&gt;موجز &lt;b&gt;الخبر&lt;/b&gt;&lt;/p&gt;</description></item>
            </channel></rss>
            """);

        Assert.Equal(("صحيفة المرفأ", "ar-EG"), (feed.Title, feed.Language));
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("a-1", "قال: \"نعم\" & مضى", "سلمى الحداد", "موجز الخبر"), (entry.Id, entry.Title, entry.Author, entry.Summary));
        Assert.Equal(new Uri("https://news.example/a/1?x=1&y=2"), entry.Link);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 14, 2, 0, TimeSpan.FromHours(2)), entry.Published?.Time);
        Assert.Equal(TimeSpan.FromHours(2), entry.Published!.Time.Offset);
        Assert.Equal(["سياسة", "عرب"], entry.Categories);
    }

    [Fact]
    public void An_atom_feed_gives_its_title_language_and_entries()
    {
        var feed = Parsed("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>وكالة الشاطئ</title>
            <entry><id>tag:1</id><title type="html">خبر &lt;i&gt;أول&lt;/i&gt;</title><link rel="edit" href="/edit/1"/><link rel="alternate" href="/a/1"/>
              <published>2026-02-03T12:49:00Z</published><updated>2026-02-03T13:16:00Z</updated>
              <author><name>مروان السيد</name></author><category term="world" label="عالم"/><summary>موجز</summary></entry>
            <entry><id>tag:2</id><title>خبر ثان</title><link href="https://other.example/2"/><updated>2026-02-03T10:00:00Z</updated></entry>
            </feed>
            """);

        Assert.Equal(("وكالة الشاطئ", "ar"), (feed.Title, feed.Language));
        var first = feed.Entries[0];
        Assert.Equal(("tag:1", "خبر أول", "مروان السيد", "موجز"), (first.Id, first.Title, first.Author, first.Summary));
        Assert.Equal(new Uri("https://news.example/a/1"), first.Link);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 12, 49, 0, TimeSpan.Zero), first.Published?.Time);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 13, 16, 0, TimeSpan.Zero), first.Updated?.Time);
        Assert.Equal(["عالم"], first.Categories);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 10, 0, 0, TimeSpan.Zero), feed.Entries[1].Published?.Time);
    }

    [Fact]
    public void An_rdf_feed_gives_its_entries()
    {
        var feed = Parsed("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="x"><title>أخبار</title><dc:language>ar</dc:language></channel>
            <item rdf:about="https://news.example/1"><title>خبر</title><link>https://news.example/1</link><dc:date>2026-02-03T12:49:00+03:00</dc:date></item></rdf:RDF>
            """);

        Assert.Equal(("أخبار", "ar"), (feed.Title, feed.Language));
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 9, 49, 0, TimeSpan.Zero), Assert.Single(feed.Entries).Published?.Time);
    }

    [Theory]
    [InlineData("Tue, 03 Feb 2026 12:49:00 GMT", "2026-02-03T12:49:00+00:00")]
    [InlineData("Wed, 03 Feb 2026 12:49:00 +0300", "2026-02-03T12:49:00+03:00")]
    [InlineData("3 Feb 2026 12:49 EST", "2026-02-03T12:49:00-05:00")]
    [InlineData("2026-02-03T12:49:00Z", "2026-02-03T12:49:00+00:00")]
    [InlineData("2026-02-03 12:49:00", "2026-02-03T12:49:00+00:00")]
    [InlineData("الثلاثاء", null)]
    [InlineData("", null)]
    public void A_time_is_read_the_same_on_every_machine(string text, string? expected)
    {
        var entry = Parsed($"<rss version='2.0'><channel><item><link>https://news.example/1</link><pubDate>{text}</pubDate></item></channel></rss>").Entries[0];

        Assert.Equal(expected, entry.Published?.Time.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("windows-1256", "text/xml; charset=windows-1256", "")]
    [InlineData("windows-1256", null, "windows-1256")]
    [InlineData("iso-8859-6", "text/xml", "iso-8859-6")]
    [InlineData("windows-1256", null, "")]
    [InlineData("windows-1256", "text/xml; charset=utf-8", "utf-8")]
    [InlineData("utf-8", "text/xml; charset=windows-1256", "windows-1256")]
    [InlineData("utf-16", null, "utf-16")]
    public void Letters_come_out_right_whatever_encoding_is_used_and_declared(string used, string? header, string declared)
    {
        var xml = $"<?xml version='1.0'{(declared.Length > 0 ? $" encoding='{declared}'" : "")}?><rss version='2.0'><channel><title>صحيفة المرفأ</title></channel></rss>";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(used) ?? Encoding.GetEncoding(used);
        byte[] bytes = [.. used == "utf-16" ? encoding.Preamble : [], .. encoding.GetBytes(xml)];

        Assert.Equal("صحيفة المرفأ", Assert.IsType<FeedResult.Parsed>(Parser().Parse(bytes, header, Address)).Feed.Title);
    }

    [Theory]
    [InlineData("", "not well-formed")]
    [InlineData("<rss><channel>", "not well-formed")]
    [InlineData("<html><body>مرحبا</body></html>", "root element is <html>")]
    [InlineData("{\"a\":1}", "not well-formed")]
    [InlineData("<rss version='2.0'/>", "are missing")]
    public void What_is_no_feed_is_said_in_one_sentence(string content, string reason)
    {
        var malformed = Assert.IsType<FeedResult.Malformed>(Parser().Parse(Encoding.UTF8.GetBytes(content), null, Address));

        Assert.Contains(reason, malformed.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', malformed.Reason);
    }

    [Fact]
    public void No_entity_is_expanded_and_no_file_is_read()
    {
        const string Bomb = """
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/hostname">]>
            <rss version="2.0"><channel><title>&b;&file;</title></channel></rss>
            """;

        Assert.IsType<FeedResult.Malformed>(Parser().Parse(Encoding.UTF8.GetBytes(Bomb), null, Address));
    }

    [Fact]
    public void A_document_type_that_nothing_uses_does_no_harm() =>
        Assert.Equal("أخبار", Parsed("<!DOCTYPE rss SYSTEM 'http://outlet.example/rss.dtd'><rss version='0.91'><channel><title>أخبار</title></channel></rss>").Title);

    [Fact]
    public void Elements_nested_beyond_the_limit_are_refused()
    {
        var xml = "<rss>" + string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000)) + "</rss>";

        Assert.Contains("too deeply", Assert.IsType<FeedResult.Malformed>(Parser().Parse(Encoding.UTF8.GetBytes(xml), null, Address)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_beyond_the_limit_are_passed_over()
    {
        var items = string.Concat(Enumerable.Range(1, 30).Select(i => FormattableString.Invariant($"<item><title>خبر {i}</title></item>")));

        var feed = Parsed($"<rss version='2.0'><channel>{items}</channel></rss>", new FeedSettings { MaxEntries = 10 });

        Assert.Equal(10, feed.Entries.Count);
        Assert.Equal("خبر 1", feed.Entries[0].Title);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://[bad")]
    [InlineData("")]
    public void A_link_that_leads_to_no_page_is_left_out(string link) =>
        Assert.Null(Parsed($"<rss version='2.0'><channel><item><title>خبر</title><link>{link}</link></item></channel></rss>").Entries[0].Link);

    private static FeedParser Parser(FeedSettings? settings = null) => new(Options.Create(settings ?? new FeedSettings()));

    private static Feed Parsed(string xml, FeedSettings? settings = null) =>
        Assert.IsType<FeedResult.Parsed>(Parser(settings).Parse(Encoding.UTF8.GetBytes(xml), "text/xml", Address)).Feed;
}
