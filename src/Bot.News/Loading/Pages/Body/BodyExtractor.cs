using AngleSharp.Dom;
using Bot.Arabic;
using Bot.News.Loading.Pages.Blocks;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Finds the lines of a page that hold the text of its article: those of one element, and what introduces them under the headline.</summary>
internal sealed class BodyExtractor(Lexicon lexicon)
{
    // What stands between a headline and the text is a summary, an author and a time, or else it is another part of the page.
    private const int MaxLeadLines = 15;

    private const int MaxTickerWords = 20;

    private readonly TextContainers _containers = new(lexicon);

    /// <summary>The lines in page order; empty when the page shows no text.</summary>
    /// <param name="body">The body of the page.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="title">The position of the headline among them; -1 when it is not shown.</param>
    /// <param name="known">The element with the text where it is known; else null.</param>
    public IReadOnlyList<PageBlock> Extract(IElement body, IReadOnlyList<PageBlock> lines, int title, IElement? known)
    {
        var container = known ?? _containers.Find(body, new TextMass(lines));
        var inside = new List<PageBlock>();
        var first = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (container.Contains(lines[i].Container))
            {
                first = first < 0 ? i : first;
                inside.Add(lines[i]);
            }
        }

        var own = WithoutTicker(inside, title < 0 ? null : lines[title]);
        return [.. Lead(lines, title, first), .. own[..EndOf(own)]];
    }

    private static IEnumerable<PageBlock> Lead(IReadOnlyList<PageBlock> lines, int title, int first)
    {
        var headline = title;
        for (var i = 0; i < first; i++)
        {
            headline = lines[i].Container.LocalName == "h1" ? Math.Max(i, headline < first ? headline : -1) : headline;
        }

        return headline >= 0 && headline < first && first - headline <= MaxLeadLines ? lines.Skip(headline + 1).Take(first - headline - 1).Where(TextMass.IsText) : [];
    }

    // Above the headline, in the element of the text, stand the latest headlines of the outlet; what is longer is a text whose headline stands elsewhere.
    private static List<PageBlock> WithoutTicker(List<PageBlock> inside, PageBlock? headline)
    {
        var above = headline?.Container.LocalName == "h1" ? inside.IndexOf(headline) + 1 : 0;
        return inside.Take(above).All(line => line.Words <= MaxTickerWords) && inside.Take(above).Sum(TextMass.Of) < inside.Skip(above).Sum(TextMass.Of) ? inside[above..] : inside;
    }

    // Behind the last paragraph stand tags, links and buttons.
    private static int EndOf(List<PageBlock> lines)
    {
        var end = lines.Count;
        while (end > 0 && IsFringe(lines[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsFringe(PageBlock line) => !TextMass.IsText(line) && (line.LinkShare > 0.3 || TextMass.Length(line.Text) < 20);
}
