using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bot.Arabic;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Takes out of a page the boxes whose class names say that they are no text: share bars, captions, related articles.</summary>
internal sealed partial class PageBoxes(Lexicon lexicon)
{
    // A box that holds more than this share of the page's text is misnamed.
    private const double MaxShare = 0.4;

    private static readonly FrozenSet<string> Kept = FrozenSet.Create(StringComparer.Ordinal, "html", "body", "main", "article", "h1", "time");

    private readonly FrozenSet<string> _words = lexicon.Entries("page-boxes").Select(fields => fields[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Removes the boxes from the page.</summary>
    public void RemoveFrom(IDocument document)
    {
        var whole = document.Body?.TextContent.Length ?? 0;
        foreach (var element in document.QuerySelectorAll("[class], [id]").Where(IsNamedAsBox).ToList())
        {
            // A box inside a box that is gone already has no parent left in the page.
            if (document.Contains(element) && element.TextContent.Length <= whole * MaxShare && element.QuerySelector("h1") is null)
            {
                element.Remove();
            }
        }
    }

    private bool IsNamedAsBox(IElement element) =>
        !Kept.Contains(element.LocalName) && (HasWord(element.ClassName) || HasWord(element.Id));

    private bool HasWord(string? names) => names is not null && Word().Matches(names).Any(m => _words.Contains(m.Value));

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
