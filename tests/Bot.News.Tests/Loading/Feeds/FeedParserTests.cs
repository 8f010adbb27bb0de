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
    [InlineData("", "no element")]
    [InlineData("مرحبا", "no element")]
    [InlineData("<html><body>مرحبا</body></html>", "root element is <html>")]
    [InlineData("<!doctype html><html><body><channel><item>مرحبا</item></channel></body></html>", "root element is <html>")]
    [InlineData("<urlset><url><loc>https://news.example/1</loc></url></urlset>", "lists no news")]
    [InlineData("{\"a\":1}", "no list of items")]
    [InlineData("{\"items\":[", "not well-formed")]
    public void What_is_no_feed_is_said_in_one_sentence(string content, string reason)
    {
        var malformed = Assert.IsType<FeedResult.Malformed>(Parser().Parse(Encoding.UTF8.GetBytes(content), null, Address));

        Assert.Contains(reason, malformed.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', malformed.Reason);
    }

    [Theory]
    [InlineData("قال: نعم &amp; مضى", "قال: نعم & مضى")]
    [InlineData("كيف تكتب &lt;b&gt; في صفحة", "كيف تكتب <b> في صفحة")]
    [InlineData("&lt;الرئيس&gt; يتحدث", "<الرئيس> يتحدث")]
    [InlineData("خبر &lt;b&gt;مهم&lt;/b&gt;", "خبر مهم")]
    [InlineData("سطر&lt;br/&gt;سطر", "سطر سطر")]
    [InlineData("كتا&lt;b&gt;ب&lt;/b&gt;", "كتاب")]
    [InlineData("&amp;quot;نعم&amp;quot;", "\"نعم\"")]
    [InlineData("&amp;lt;b&amp;gt;", "<b>")]
    [InlineData("<![CDATA[قال &laquo;نعم&raquo; &lt;5]]>", "قال «نعم» <5")]
    [InlineData("<![CDATA[أ]]> و<![CDATA[ب]]>", "أ وب")]
    [InlineData("  سطر \n\t آخر ", "سطر آخر")]
    [InlineData("<![CDATA[خبر<script>alert('x')</script><style>p{}</style>]]>", "خبر")]
    [InlineData("", null)]
    public void A_title_is_decoded_once_and_shows_what_a_reader_would_see(string written, string? expected) =>
        Assert.Equal(expected, Parsed($"<rss version='2.0'><channel><item><title>{written}</title></item></channel></rss>").Entries[0].Title);

    [Theory]
    [InlineData("/a/1", "https://news.example/a/1")]
    [InlineData(" \n https://other.example/1 ", "https://other.example/1")]
    [InlineData("https://other.example/1?a=1&amp;amp;b=2", "https://other.example/1?a=1&b=2")]
    [InlineData("https://other.example/خبر", "https://other.example/خبر")]
    [InlineData("//other.example/1", "https://other.example/1")]
    public void A_link_is_absolute_and_otherwise_as_the_outlet_wrote_it(string written, string expected) =>
        Assert.Equal(expected, Parsed($"<rss version='2.0'><channel><item><link>{written}</link></item></channel></rss>").Entries[0].Link?.OriginalString);

    [Fact]
    public void Entities_of_entities_and_of_files_are_not_expanded()
    {
        const string Bomb = """
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/hostname">]>
            <rss version="2.0"><channel><title>أخبار &b;&file;</title></channel></rss>
            """;

        Assert.Equal("أخبار &b;&file;", Parsed(Bomb).Title);
    }

    [Fact]
    public void An_entity_that_is_defined_as_text_stands_for_it() =>
        Assert.Equal("صحيفة المرفأ", Parsed("<!DOCTYPE rss [<!ENTITY outlet \"المرفأ\">]><rss><channel><title>صحيفة &outlet;</title></channel></rss>").Title);

    [Fact]
    public void Many_uses_of_a_defined_entity_add_little_to_the_feed()
    {
        var uses = string.Concat(Enumerable.Repeat("&a;", 300_000));

        var title = Parsed($"<!DOCTYPE rss [<!ENTITY a \"{new string('ا', 200)}\">]><rss><channel><title>{uses}</title></channel></rss>").Title;

        Assert.InRange(title!.Length, 1, 100_000);
    }

    [Fact]
    public void A_document_type_that_nothing_uses_does_no_harm() =>
        Assert.Equal("أخبار", Parsed("<!DOCTYPE rss SYSTEM 'http://outlet.example/rss.dtd'><rss version='0.91'><channel><title>أخبار</title></channel></rss>").Title);

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

    private static FeedParser Parser(FeedSettings? settings = null) => new(Options.Create(settings ?? new FeedSettings()), Newsroom.Lexicon);

    private static Feed Parsed(string xml, FeedSettings? settings = null) =>
        Assert.IsType<FeedResult.Parsed>(Parser(settings).Parse(Encoding.UTF8.GetBytes(xml), "text/xml", Address)).Feed;
}
