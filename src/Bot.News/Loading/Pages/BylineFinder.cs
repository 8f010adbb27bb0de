using AngleSharp.Dom;
using Bot.News.Loading.Pages.Blocks;
using Bot.News.Loading.Pages.Body;

namespace Bot.News.Loading.Pages;

/// <summary>Finds the author where the head of a page names none.</summary>
internal sealed class BylineFinder(Boilerplate boilerplate)
{
    private const int MaxWords = 6;

    /// <summary>The author as printed, without «كتب»; null when none is shown.</summary>
    /// <param name="document">The page.</param>
    /// <param name="lines">Its lines from the headline to the end of the text.</param>
    public string? Find(IDocument document, IEnumerable<PageBlock> lines)
    {
        var marked = document.QuerySelectorAll("[rel=author], [itemprop=author], .author, .byline").Select(e => PlainText.Clean(e.TextContent));
        return marked.Where(IsName).Select(t => boilerplate.AuthorIn(t) ?? t).FirstOrDefault()
            ?? lines.Select(line => boilerplate.AuthorIn(line.Text)).FirstOrDefault(a => a is not null && IsName(a));
    }

    private static bool IsName(string text) => text.Length > 1 && text.AsSpan().Count(' ') < MaxWords && !text.Any(char.IsDigit);
}
