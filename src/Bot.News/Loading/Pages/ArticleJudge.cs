using Bot.News.Loading.Pages.Blocks;
using Bot.News.Loading.Pages.Body;
using Bot.News.Loading.Pages.Metadata;

namespace Bot.News.Loading.Pages;

/// <summary>Tells a page that tells one article from a list of articles, from a shell around a video and from what a paywall leaves over.</summary>
internal sealed class ArticleJudge(Boilerplate boilerplate)
{
    // The shortest real articles are news flashes of one sentence.
    private const int MinLetters = 60;

    // A page that calls itself no article and shows no time has to look a little more like one.
    private const int MinLettersUnnamed = 120;

    // Who does not pay is shown a paragraph, or two short ones.
    private const int MinLettersBehindPaywall = 300;

    // Under a video stands a sentence that says what it shows.
    private const int MinLettersUnderVideo = 150;

    // Summaries in feeds are shorter, and beginnings of articles have one or two paragraphs.
    private const int MinParagraphs = 3;
    private const int MinLettersOfWhole = 600;

    // What stands under a headline in a list is shorter.
    private const int MinLettersOfParagraph = 200;

    /// <summary>Why the page is no article; null when it is one.</summary>
    /// <param name="whole">All lines of the page, boxes included.</param>
    /// <param name="extracted">The lines of the part with the most text.</param>
    /// <param name="paragraphs">What is left of them as the article's text.</param>
    /// <param name="named">What the head of the page says.</param>
    /// <param name="isDated">Whether the page says or shows a time that may be the article's.</param>
    public string? Refuse(
        IReadOnlyList<PageBlock> whole, IReadOnlyList<PageBlock> extracted, IReadOnlyList<string> paragraphs, PageMetadata named, bool isDated)
    {
        var letters = paragraphs.Sum(TextMass.Length);
        var isNamed = named.IsArticle || named.Published is not null;
        return 0 switch
        {
            _ when named.IsVideo && letters < MinLettersUnderVideo => "The page shows a video and hardly any text.",
            _ when letters < MinLettersBehindPaywall && (named.IsBehindPaywall || EndsAtPaywall(whole, paragraphs)) => "The page shows only the beginning of an article that has to be paid for.",
            _ when !isNamed && IsList(extracted) => "The page is a list of articles.",
            _ when letters < (isNamed || isDated ? MinLetters : MinLettersUnnamed) => "The page holds too little text for an article.",
            _ => null,
        };
    }

    /// <summary>Whether a text that a feed gives is clearly a whole article, not its beginning or a summary.</summary>
    public static bool IsWhole(IReadOnlyList<string> paragraphs) =>
        paragraphs.Count >= MinParagraphs
        && paragraphs.Sum(TextMass.Length) >= MinLettersOfWhole
        && paragraphs[^1][^1] is not ('…' or ']' or ':')
        && !paragraphs[^1].EndsWith("...", StringComparison.Ordinal);

    // The same words in the head of every page are an offer.
    private bool EndsAtPaywall(IReadOnlyList<PageBlock> whole, IReadOnlyList<string> paragraphs) =>
        paragraphs.Count > 0
        && whole.SkipWhile(line => !line.Text.EndsWith(paragraphs[^1], StringComparison.Ordinal)).Any(line => boilerplate.KindOf(line.Text) == LineKind.Paywall);

    // Headlines that lead elsewhere, with at most a sentence or two under each.
    private static bool IsList(IReadOnlyList<PageBlock> lines)
    {
        var teasers = lines.Where(b => b.LinkShare > 0.8 && b.Words > 3).ToList();
        var headlines = teasers.Count(b => b.Container.LocalName is "h2" or "h3" or "h4" or "h5");
        return teasers.Count >= 3
            && lines.Count(b => b.LinkShare < 0.5 && TextMass.Length(b.Text) >= MinLettersOfParagraph) < headlines + MinParagraphs
            && (teasers.Sum(b => TextMass.Length(b.Text)) > lines.Sum(TextMass.Of) || (headlines >= 3 && headlines * 2 >= lines.Count(TextMass.IsText)));
    }
}
