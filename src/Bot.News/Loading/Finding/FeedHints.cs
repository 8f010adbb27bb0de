using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Finding;

/// <summary>How feeds are known from afar: the word list <c>feed-places</c>.</summary>
internal sealed class FeedHints
{
    private readonly HashSet<string> _feedWords;
    private readonly HashSet<string> _replyWords;
    private readonly HashSet<string> _newsWords;

    public FeedHints(Lexicon lexicon)
    {
        var entries = lexicon.Entries("feed-places");
        Paths = [.. entries.Where(e => e[0] == "path").Select(e => e[1])];
        (_feedWords, _replyWords, _newsWords) = (Words(entries, "feed"), Words(entries, "replies"), Words(entries, "news"));
    }

    /// <summary>Where feeds usually are under a folder, relative to it, the likeliest first.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Whether a link seems to lead to a feed, by its address or its text.</summary>
    public bool MeanFeed(Uri address, string text) => Has(_feedWords, address, text);

    /// <summary>Whether it seems to be a feed of what readers say, which is no news.</summary>
    public bool MeanReplies(Uri address, string text) => Has(_replyWords, address, text);

    /// <summary>Whether a sitemap seems to be one of news.</summary>
    public bool MeanNews(Uri sitemap) => Has(_newsWords, sitemap, "");

    /// <summary>The words of an address behind its host, in normal form.</summary>
    public static HashSet<string> WordsOf(Uri address) => [.. Split(Uri.UnescapeDataString(address.PathAndQuery))];

    private static bool Has(HashSet<string> words, Uri address, string text) => WordsOf(address).Concat(Split(text)).Any(words.Contains);

    private static HashSet<string> Words(IReadOnlyList<string[]> entries, string kind) =>
        entries.Where(e => e[0] == kind).Select(e => ArabicNormalizer.Normalize(e[1]).ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Split(string text)
    {
        var normal = ArabicNormalizer.Normalize(text).ToLowerInvariant();
        return WordSplitter.Split(normal).Select(word => word.Of(normal));
    }
}
