using Bot.Arabic.Text;
using Bot.News.Loading.Pages.Blocks;

namespace Bot.News.Loading.Pages.Body;

/// <summary>
/// Finds the outlet's own summary: the line under the headline that the head of the page gives as its description. Many outlets describe a
/// page by its first paragraph; that one stands among the other paragraphs and is none.
/// </summary>
internal static class Standfirst
{
    private const int MinWordsOfParagraph = 12;

    /// <summary>The lines of the page without it.</summary>
    /// <param name="shown">The lines of the page.</param>
    /// <param name="description">What the head of the page says about it; null when nothing.</param>
    public static IReadOnlyList<PageBlock> Without(ShownPage shown, string? description)
    {
        if (description is null)
        {
            return shown.Blocks;
        }

        var folded = Fold(description);
        var summary = shown.UnderTitle.Where(line => Fold(line.Text) == folded && IsApart(shown, line)).ToHashSet();
        return summary.Count == 0 ? shown.Blocks : [.. shown.Blocks.Where(b => !summary.Contains(b))];
    }

    private static bool IsApart(ShownPage shown, PageBlock line)
    {
        var paragraph = shown.Blocks.SkipWhile(b => b != line).Skip(1).FirstOrDefault(b => b.IsSentence && b.Words >= MinWordsOfParagraph);
        return paragraph is not null && Look(line) != Look(paragraph) && PlainText.Clean(line.Container.TextContent) == line.Text && shown.BoxOf(line) != shown.BoxOf(paragraph);
    }

    // Paragraphs of one text look alike, each in a box of its own or not.
    private static (string Element, string? Class) Look(PageBlock line) => (line.Container.LocalName, line.Container.ClassName);

    private static string Fold(string text) => ArabicNormalizer.Normalize(text).TrimEnd('.', '…', ' ');
}
