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
    /// <param name="lines">The lines under its headline.</param>
    /// <param name="outlet">The outlet's name, which is no author's; null when unknown.</param>
    public string? Find(IDocument document, IEnumerable<PageBlock> lines, string? outlet)
    {
        var marked = document.QuerySelectorAll("[rel=author], [itemprop=author], .author, .byline").Select(e => PlainText.Clean(e.TextContent));
        return marked.Select(t => WithoutOutlet(t, outlet)).Where(IsName).Select(t => boilerplate.AuthorIn(t) ?? t).FirstOrDefault()
            ?? lines.Select(line => boilerplate.AuthorIn(line.Text)).FirstOrDefault(a => a is not null && IsName(a));
    }

    // «المرفأ - سلمى الحداد»
    private static string WithoutOutlet(string text, string? outlet) =>
        outlet is not null && text.StartsWith(outlet, StringComparison.Ordinal) ? text[outlet.Length..].TrimStart(' ', '-', '–', '—', '/', '|', ':', '،') : text;

    private static bool IsName(string text) => text.Length > 1 && text.AsSpan().Count(' ') < MaxWords && !text.Any(char.IsDigit);
}
