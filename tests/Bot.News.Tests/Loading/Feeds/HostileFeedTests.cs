using System.Text;
using Bot.News.Loading.Feeds;
using CsCheck;
using Microsoft.Extensions.Options;

namespace Bot.News.Tests.Loading.Feeds;

public sealed class HostileFeedTests
{
    private static readonly FeedParser Parser = new(Options.Create(new FeedSettings()), Newsroom.Lexicon);

    private static readonly byte[][] Feeds =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Feeds"), "feed.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    // What feeds are made of, whole and broken.
    private static readonly Gen<byte[]> Part = Gen.OneOf(
        Gen.Byte.Array[1, 8],
        OneOf(
            "<item>", "</item>", "<entry", "</", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE a [<!ENTITY e '", "&e;", "&#128;", "&#x110000;", "&#-1;", "xmlns:a='", "xml:base='//", "<title>", "<link href=",
            " type='xhtml'", " mode='base64'", "\0", "\ud83d", "\u202e", "<?xml encoding='utf-16'?>", "99999999999", "+99:99", "{\"items\":[", "\"\\ud800\"", "<p><p>", "<rss>", "<channel>").Select(Encoding.UTF8.GetBytes));

    private static readonly Gen<byte[]> Mutated =
        from feed in OneOf(Feeds)
        from changes in Gen.Select(Gen.Int[0, feed.Length], Gen.Int[0, 60], Part).Array[1, 12]
        select changes.Aggregate(feed, Change);

    [Fact]
    public void Any_mutation_of_a_feed_is_read_or_refused_in_one_sentence() => Mutated.Sample(
        bytes =>
        {
            switch (Parser.Parse(bytes, contentType: null, new Uri("https://news.example/feed")))
            {
                case FeedResult.Parsed { Feed: var feed }:
                    Assert.All(feed.Entries, AssertClean);
                    break;
                case FeedResult.Malformed malformed:
                    Assert.DoesNotContain('\n', malformed.Reason);
                    break;
                default:
                    Assert.Fail("A third result.");
                    break;
            }
        },
        iter: 3_000);

    [Theory]
    [InlineData("<")]
    [InlineData("<a b=\"")]
    [InlineData("<a b=c ")]
    [InlineData("&amp")]
    [InlineData("]]>")]
    [InlineData("<![CDATA[")]
    [InlineData("<!DOCTYPE a [")]
    [InlineData("</title>")]
    [InlineData("<item>")]
    [InlineData("<title>خبر")]
    [InlineData("<category>خبر</category>")]
    [InlineData("<p>")]
    [InlineData("<media:content><media:title/></media:content>")]
    [InlineData("&lt;b&gt;&lt;i&gt;خبر")]
    [InlineData("&lt;p&gt;")]
    [InlineData("1:")]
    [InlineData("a@")]
    public void A_million_repetitions_are_read_to_the_end(string part)
    {
        var xml = "<rss><channel><title>أخبار</title><item><title>" + string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        Assert.Equal("أخبار", Assert.IsType<FeedResult.Parsed>(Parser.Parse(Encoding.UTF8.GetBytes(xml), null, null)).Feed.Title);
    }

    [Fact]
    public void Elements_nested_beyond_the_limit_are_refused()
    {
        var xml = "<rss>" + string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000)) + "</rss>";

        Assert.Contains("too deeply", Assert.IsType<FeedResult.Malformed>(Parser.Parse(Encoding.UTF8.GetBytes(xml), null, null)).Reason, StringComparison.Ordinal);
    }

    private static Gen<T> OneOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static byte[] Change(byte[] bytes, (int At, int Removed, byte[] Added) change)
    {
        var at = Math.Min(change.At, bytes.Length);
        return [.. bytes[..at], .. change.Added, .. bytes[Math.Min(at + change.Removed, bytes.Length)..]];
    }

    private static void AssertClean(FeedEntry entry)
    {
        foreach (var text in entry.Categories.Append(entry.Id).Append(entry.Title).Append(entry.Author).Append(entry.Summary).OfType<string>())
        {
            Assert.DoesNotContain(text.AsEnumerable(), c => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
            Assert.False(string.IsNullOrWhiteSpace(text));
        }

        Assert.True(entry.Link is null or { IsAbsoluteUri: true, Scheme: "http" or "https" });
    }
}
