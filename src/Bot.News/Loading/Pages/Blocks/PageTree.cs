using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.News.Loading.Pages.Blocks;

/// <summary>Limits on the tree of a page: what walks it calls itself once a level.</summary>
internal static partial class PageTree
{
    /// <summary>Elements that a page may have; large news pages have 5,000, tables of records and long discussions 30,000.</summary>
    public const int MaxElements = 50_000;

    /// <summary>Levels that a page may have; real pages stay under 100.</summary>
    public const int MaxDepth = 400;

    /// <summary>
    /// Whether the page is worth building a tree of: building one takes the square of its depth. This counts the tags that have to be
    /// closed, so it errs on the side of pages that forget to.
    /// </summary>
    public static bool IsWithinLimits(string html)
    {
        var (open, all) = (0, 0);
        foreach (var tag in ClosedTag().EnumerateMatches(html))
        {
            open += html[tag.Index + 1] == '/' ? -1 : 1;
            if (++all > 2 * MaxElements || open > 2 * MaxDepth)
            {
                return false;
            }

            // A page that closes more than it opens hides no depth behind it.
            open = Math.Max(open, 0);
        }

        return true;
    }

    /// <summary>Whether the tree keeps both limits.</summary>
    public static bool IsWithinLimits(IDocument document)
    {
        var waiting = new Stack<(IElement Element, int Depth)>([(document.DocumentElement, 1)]);
        var count = 0;
        while (waiting.TryPop(out var next))
        {
            if (++count > MaxElements || next.Depth > MaxDepth)
            {
                return false;
            }

            foreach (var child in next.Element.Children)
            {
                waiting.Push((child, next.Depth + 1));
            }
        }

        return true;
    }

    [GeneratedRegex(
        "</?(?:a|abbr|article|aside|b|big|blockquote|center|code|dir|div|dl|em|fieldset|figure|font|footer|form|h[1-6]|header|i|ins|label|main|mark"
        + "|nav|nobr|ol|pre|q|s|section|small|span|strike|strong|sub|sup|table|tt|u|ul)(?=[\\s/>])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 30_000)]
    private static partial Regex ClosedTag();
}
