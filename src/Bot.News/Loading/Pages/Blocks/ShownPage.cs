using AngleSharp.Dom;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Pages.Blocks;

/// <summary>The lines that a page shows, and where among them its article stands.</summary>
internal sealed class ShownPage(IReadOnlyList<PageBlock> blocks, string title)
{
    // Between a headline and the text stand a summary, the author, the time and the place.
    private const int HeadLines = 5;

    /// <summary>All lines in page order.</summary>
    public IReadOnlyList<PageBlock> Blocks => blocks;

    /// <summary>The position of the headline; -1 when the page does not show it. Where it stands more than once, the last is next to the text.</summary>
    public int Title { get; } = FindTitle(blocks, Fold(title));

    /// <summary>The lines in which the author may be named.</summary>
    public IEnumerable<PageBlock> UnderTitle => blocks.Skip(Title + 1).Take(HeadLines);

    /// <summary>What holds a line and its neighbours: its element where that is cut into lines, else the element around it.</summary>
    public IElement? BoxOf(PageBlock line) => blocks.Count(b => b.Container == line.Container) > 1 ? line.Container : line.Container.ParentElement;

    /// <summary>The position behind the last paragraph; behind the last line when it is not shown.</summary>
    public int EndOf(IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count > 0)
        {
            for (var i = blocks.Count - 1; i > Title; i--)
            {
                if (blocks[i].Text.EndsWith(paragraphs[^1], StringComparison.Ordinal))
                {
                    return i + 1;
                }
            }
        }

        return blocks.Count;
    }

    private static int FindTitle(IReadOnlyList<PageBlock> blocks, string title)
    {
        var last = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            // The normal form lacks marks and spells ligatures out, but is never twice as long or half as long; most lines need no comparison.
            if (2 * blocks[i].Text.Length >= title.Length && blocks[i].Text.Length <= 2 * title.Length && blocks[i].LinkShare < 0.5 && Fold(blocks[i].Text) == title)
            {
                last = i;
            }
        }

        return last;
    }

    private static string Fold(string text) => ArabicNormalizer.Normalize(text);
}
