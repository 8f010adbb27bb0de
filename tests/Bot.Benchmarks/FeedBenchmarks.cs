using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Bot.News.Loading.Feeds;
using Microsoft.Extensions.Options;

namespace Bot.Benchmarks;

/// <summary>What a feed of thirty entries costs before its new ones are known: feeds a second are the inverse.</summary>
[MemoryDiagnoser]
public class FeedBenchmarks
{
    private const int Entries = 30;

    private readonly FeedParser _parser = new(Options.Create(new FeedSettings()), GeneratedNews.Lexicon);
    private readonly byte[] _short = Write(withContent: false, close: true);
    private readonly byte[] _full = Write(withContent: true, close: true);
    private readonly byte[] _truncated = Write(withContent: false, close: false);

    /// <summary>Titles, links, times, summaries and categories.</summary>
    [Benchmark(Baseline = true)]
    public FeedResult Summaries() => _parser.Parse(_short, "application/rss+xml", null);

    /// <summary>With the whole text of 300 words in each entry.</summary>
    [Benchmark]
    public FeedResult FullTexts() => _parser.Parse(_full, "application/rss+xml", null);

    /// <summary>Cut off in the middle.</summary>
    [Benchmark]
    public FeedResult Truncated() => _parser.Parse(_truncated, "application/rss+xml", null);

    private static byte[] Write(bool withContent, bool close)
    {
        var feed = new StringBuilder("<?xml version='1.0' encoding='utf-8'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>أخبار</title><language>ar</language>");
        foreach (var article in GeneratedNews.Write(Entries))
        {
            feed.Append(CultureInfo.InvariantCulture, $"<item><title><![CDATA[{article.Title}]]></title><link>https://news.example/{article.Id}?a=1&amp;b=2</link><guid isPermaLink='false'>{article.Id}</guid>");
            feed.Append(CultureInfo.InvariantCulture, $"<pubDate>{article.Published:R}</pubDate><category>سياسة</category><category>عرب</category><description>&lt;p&gt;{article.Title} &amp;hellip;&lt;/p&gt;</description>");
            feed.Append(withContent ? $"<content:encoded><![CDATA[<p>{article.Text.Replace("\n", "</p><p>", StringComparison.Ordinal)}</p>]]></content:encoded></item>" : "</item>");
        }

        feed.Append(close ? "</channel></rss>" : "");
        return Encoding.UTF8.GetBytes(close ? feed.ToString() : feed.ToString(0, feed.Length / 2));
    }
}
