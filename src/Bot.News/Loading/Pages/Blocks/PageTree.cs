using AngleSharp.Dom;

namespace Bot.News.Loading.Pages.Blocks;

/// <summary>Limits on the tree of a page: what walks it calls itself once a level.</summary>
internal static class PageTree
{
    /// <summary>Elements that a page may have; large news pages have 5,000.</summary>
    public const int MaxElements = 100_000;

    /// <summary>Levels that a page may have; real pages stay under 100.</summary>
    public const int MaxDepth = 400;

    /// <summary>Whether the page keeps both limits.</summary>
    public static bool IsWithinLimits(IDocument document)
    {
        var count = 0;
        var depth = 0;
        INode? node = document.DocumentElement;
        while (node is not null)
        {
            if (++count > MaxElements * 2 || depth > MaxDepth)
            {
                return false;
            }

            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }

        return true;
    }
}
