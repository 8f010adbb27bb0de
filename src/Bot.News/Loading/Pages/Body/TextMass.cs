using AngleSharp.Dom;
using Bot.News.Loading.Pages.Blocks;

namespace Bot.News.Loading.Pages.Body;

/// <summary>How much running text each element of a page holds: the letters of its lines that read as text, without those in links.</summary>
internal sealed class TextMass
{
    private readonly Dictionary<INode, double> _held = [];

    /// <summary>Weighs the lines and adds them up, from each line's element to the root.</summary>
    public TextMass(IReadOnlyList<PageBlock> lines)
    {
        foreach (var group in lines.GroupBy(l => l.Container))
        {
            if (group.Sum(Of) is var mass and > 0)
            {
                for (INode? node = group.Key; node is not null; node = node.Parent)
                {
                    _held[node] = In(node) + mass;
                }
            }
        }
    }

    /// <summary>The mass under an element, itself included.</summary>
    public double In(INode element) => _held.GetValueOrDefault(element);

    /// <summary>The mass of a line; none where it is a link, or short and no sentence.</summary>
    public static double Of(PageBlock line) => IsText(line) ? Length(line.Unlinked) : 0;

    /// <summary>Whether a line reads as running text: a paragraph or a sentence, and no link.</summary>
    public static bool IsText(PageBlock line) => line.LinkShare < 0.5 && (Length(line.Text) >= 80 || (line.IsSentence && Length(line.Text) >= 30));

    /// <summary>The length of a text in letters of an alphabet.</summary>
    public static double Length(string text)
    {
        var length = 0.0;
        foreach (var c in text)
        {
            length += Weight(c);
        }

        return length;
    }

    // A Chinese, Japanese or Korean character says as much as two to three letters.
    private static double Weight(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' ? 2.5 : 1;
}
