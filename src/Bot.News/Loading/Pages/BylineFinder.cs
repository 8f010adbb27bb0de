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

    /// <summary>What the head of the page names as the author; null when that is an address, a number or the outlet itself.</summary>
    public static string? NameIn(string? named, string? outlet, Uri url) =>
        named is null || named.Contains('@', StringComparison.Ordinal) || !named.Any(char.IsLetter) || IsOutlet(named, outlet, url) ? null : named;

    private static bool IsOutlet(string name, string? outlet, Uri url) =>
        string.Equals(name, outlet, StringComparison.OrdinalIgnoreCase) || url.IdnHost.EndsWith(name, StringComparison.OrdinalIgnoreCase);

    // «المرفأ - سلمى الحداد»
    private static string WithoutOutlet(string text, string? outlet) =>
        outlet is not null && text.StartsWith(outlet, StringComparison.Ordinal) ? text[outlet.Length..].TrimStart(' ', '-', '–', '—', '/', '|', ':', '،') : text;

    private static bool IsName(string text) => text.Length > 1 && text.AsSpan().Count(' ') < MaxWords && !text.Any(char.IsDigit);
}
