using System.Text;
using Bot.News.Loading.Opml;
using CsCheck;

namespace Bot.News.Tests.Loading.Opml;

public sealed class OpmlTests
{
    // Titles and topics as they are once read: clean, and none empty.
    private static readonly Gen<string> Name = Gen.Char["أبجدهوزحطي ab<>&\"'/,؛«»"].Array[1, 12].Select(c => string.Join(' ', new string(c).Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(n => n.Length > 0);

    private static readonly Gen<OpmlFeed> AnyFeed =
        from host in Gen.Int[1, 1_000_000]
        from path in OneOf("/rss", "/rss?a=1&b=2", "/%D8%B1%D8%B3", "/\"'<>")
        from title in Name
        from hasHome in Gen.Bool
        from topics in Name.Array[0, 4]
        select new OpmlFeed(new Uri(FormattableString.Invariant($"https://outlet{host}.example{path}")))
        {
            Title = title,
            Home = hasHome ? new Uri(FormattableString.Invariant($"http://outlet{host}.example/")) : null,
            Topics = [.. topics.Distinct(StringComparer.Ordinal)],
        };

    private static readonly Gen<byte[]> Mutated =
        from changes in Gen.Select(Gen.Int[0, Folders.Length], Gen.Int[0, 40], Gen.OneOf(
            Gen.Byte.Array[1, 8],
            OneOf("<outline", "</outline>", "<outline xmlUrl='", "xmlUrl=javascript:", "&", "&#0;", "<!DOCTYPE a [<!ENTITY e 'x'>", "<body>", "</opml>", "\0", "\ud83d", "<![CDATA[", "\u202e").Select(Encoding.UTF8.GetBytes))).Array[1, 12]
        select changes.Aggregate(Encoding.UTF8.GetBytes(Folders), (bytes, change) =>
            [.. bytes[..Math.Min(change.Item1, bytes.Length)], .. change.Item3, .. bytes[Math.Min(change.Item1 + change.Item2, bytes.Length)..]]);

    private const string Folders = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0"><head><title>اشتراكاتي</title></head><body>
          <outline text="صحف"><outline text="اقتصاد" title="اقتصاد ومال">
            <outline type="rss" text="الميناء" xmlUrl="https://minaa.example/rss?a=1&amp;b=2" htmlUrl="https://minaa.example/"/>
          </outline></outline>
          <outline text="الأفق" xmlUrl="https://ufuq.example/rss" category="/سياسة/عربية,عاجل,سياسة"/>
        </body></opml>
        """;

    [Fact]
    public void Folders_and_categories_are_topics()
    {
        var feeds = Read(Folders).Feeds;

        Assert.Equal(
            [("الميناء", "https://minaa.example/rss?a=1&b=2", "https://minaa.example/", "صحف+اقتصاد ومال"), ("الأفق", "https://ufuq.example/rss", null, "سياسة+عربية+عاجل")],
            feeds.Select(f => (f.Title, f.Address.AbsoluteUri, f.Home?.AbsoluteUri, string.Join('+', f.Topics))));
    }

    [Fact]
    public void Broken_exports_are_read_all_the_same()
    {
        var opml = Read("""
            <opml version=1.0><body><outline text="أخبار & آراء">
            <OUTLINE title="الأفق" xmlURL="https://ufuq.example/rss?a=1&b=2">
            <outline title="الميناء" xmlurl=https://minaa.example/rss>
            """);

        Assert.Equal(["https://ufuq.example/rss?a=1&b=2", "https://minaa.example/rss"], opml.Feeds.Select(f => f.Address.AbsoluteUri), StringComparer.Ordinal);
        Assert.All(opml.Feeds, feed => Assert.Equal(["أخبار & آراء"], feed.Topics, StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_no_feed_of_the_web_is_told_by_its_name()
    {
        var opml = Read("<opml><body><outline text='قديم' xmlUrl='feed:rss'/><outline text='ملف' xmlUrl='file:///etc/passwd'/><outline text='الأفق' xmlUrl='https://ufuq.example/rss'/></body></opml>");

        Assert.Equal(["'قديم' has no feed of the web: its address is 'feed:rss'.", "'ملف' has no feed of the web: its address is 'file:///etc/passwd'."], opml.Faults, StringComparer.Ordinal);
        Assert.Single(opml.Feeds);
    }

    [Theory]
    [InlineData("", "it has no element")]
    [InlineData("<html><body><outline xmlUrl='https://ufuq.example/rss'/></body></html>", "its root element is <html>")]
    [InlineData("[]", "it has no element")]
    public void What_is_no_list_is_refused(string text, string reason) =>
        Assert.Contains(reason, Assert.IsType<OpmlResult.Malformed>(OpmlReader.Read(Encoding.UTF8.GetBytes(text))).Reason, StringComparison.Ordinal);

    [Fact]
    public void Outlines_nested_beyond_the_limit_are_refused() => Assert.Contains(
        "too deeply",
        Assert.IsType<OpmlResult.Malformed>(OpmlReader.Read(Encoding.UTF8.GetBytes("<opml><body>" + string.Concat(Enumerable.Repeat("<outline text='أ'>", 50_000))))).Reason,
        StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_again() => AnyFeed.Array[0, 20].Sample(feeds =>
    {
        var distinct = feeds.DistinctBy(f => f.Address).ToList();

        var read = Assert.IsType<OpmlResult.Parsed>(OpmlReader.Read(OpmlWriter.Write("قائمة", distinct)));

        Assert.Empty(read.Faults);
        Assert.Equal(Facts(distinct), Facts(read.Feeds));
    });

    [Fact]
    public void Any_mutation_of_a_list_is_read_or_refused_in_one_sentence() => Mutated.Sample(
        bytes =>
        {
            if (OpmlReader.Read(bytes) is not OpmlResult.Parsed opml)
            {
                return;
            }

            Assert.All(opml.Feeds, feed => Assert.True(feed.Address is { IsAbsoluteUri: true, Scheme: "http" or "https" }));
            Assert.All(opml.Faults, fault => Assert.DoesNotContain('\n', fault));
            Assert.DoesNotContain(opml.Feeds.SelectMany(f => f.Topics.Append(f.Title ?? "")).SelectMany(t => t), char.IsControl);
        },
        iter: 3_000);

    private static IEnumerable<(string, string?, string?, string)> Facts(IEnumerable<OpmlFeed> feeds) =>
        feeds.OrderBy(f => f.Address.AbsoluteUri, StringComparer.Ordinal).Select(f => (f.Address.AbsoluteUri, f.Title, f.Home?.AbsoluteUri, string.Join('\n', f.Topics)));

    private static Gen<T> OneOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static OpmlResult.Parsed Read(string text) => Assert.IsType<OpmlResult.Parsed>(OpmlReader.Read(Encoding.UTF8.GetBytes(text)));
}
