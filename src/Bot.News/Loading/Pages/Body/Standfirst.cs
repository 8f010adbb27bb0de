using Bot.Arabic.Text;
using Bot.News.Loading.Pages.Blocks;

namespace Bot.News.Loading.Pages.Body;

/// <summary>
/// Takes the outlet's own summary out of a page: the line under the headline that the head of the page gives as its description. Many
/// outlets describe a page by its first paragraph; that one stands among the other paragraphs and stays.
/// </summary>
internal static class Standfirst
{
    private const int MinWordsOfParagraph = 12;

    /// <summary>Removes it from the page.</summary>
    /// <param name="shown">The lines of the page.</param>
    /// <param name="description">What the head of the page says about it; null when nothing.</param>
    public static void Remove(ShownPage shown, string? description)
    {
        if (description is null)
        {
            return;
        }

        var folded = Fold(description);
        foreach (var line in shown.UnderTitle.Where(line => Fold(line.Text) == folded))
        {
            var paragraph = shown.Blocks.SkipWhile(b => b != line).Skip(1).FirstOrDefault(b => b.IsSentence && b.Words >= MinWordsOfParagraph);
            var isAlone = PlainText.Clean(line.Container.TextContent) == line.Text;
            if (isAlone && paragraph is not null && shown.BoxOf(line) != shown.BoxOf(paragraph))
            {
                line.Container.Remove();
            }
        }
    }

    private static string Fold(string text) => ArabicNormalizer.Normalize(text).TrimEnd('.', '…', ' ');
}
