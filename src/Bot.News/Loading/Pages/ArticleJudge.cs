using Bot.News.Loading.Pages.Blocks;

namespace Bot.News.Loading.Pages;

/// <summary>Tells a page that tells one article from a list of articles and from a shell around a video.</summary>
internal static class ArticleJudge
{
    // The shortest real articles are news flashes of one sentence.
    private const int MinWords = 12;

    // A page that calls itself no article and shows no time has to look much like one.
    private const int MinWordsUnnamed = 40;

    /// <summary>Why the page is no article; null when it is one.</summary>
    /// <param name="extracted">The lines of the part with the most text.</param>
    /// <param name="paragraphs">What is left of them as the article's text.</param>
    /// <param name="isNamed">Whether the head of the page calls it an article or says when it was published.</param>
    /// <param name="isDated">Whether the page says or shows a time that may be the article's.</param>
    public static string? Refuse(IReadOnlyList<PageBlock> extracted, IReadOnlyList<string> paragraphs, bool isNamed, bool isDated)
    {
        var teasers = extracted.Count(b => b.LinkShare > 0.8 && b.Words > 3);
        var texts = extracted.Count(b => b.LinkShare <= 0.8 && b.Words > 3);
        if (!isNamed && teasers >= 3 && teasers * 2 >= texts)
        {
            return "The page is a list of articles.";
        }

        var words = paragraphs.Sum(p => p.AsSpan().Count(' ') + 1);
        return words < (isNamed || isDated ? MinWords : MinWordsUnnamed) ? "The page holds too little text for an article." : null;
    }
}
