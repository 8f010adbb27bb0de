using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bot.Arabic;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Takes out of a page the boxes that stand around its text: by their elements, by their roles and by the words in their class names.</summary>
internal sealed partial class PageBoxes
{
    // A box that holds more than this share of the page's running text is misnamed.
    private const double MaxShare = 0.3;

    // Comments may be longer than what they are about; a page that is nearly all comments is a discussion, and they are its text.
    private const double MaxTalkShare = 0.8;

    private static readonly FrozenSet<string> Kept = FrozenSet.Create(StringComparer.Ordinal, "html", "body", "main", "article", "h1", "time", "p");

    private readonly FrozenSet<string> _elements;
    private readonly FrozenSet<string> _roles;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _talk;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _consent;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _author;

    public PageBoxes(Lexicon lexicon)
    {
        var rows = lexicon.Entries("page-boxes").ToLookup(fields => fields[0], fields => fields[1], StringComparer.Ordinal);
        _elements = rows["element"].ToFrozenSet(StringComparer.Ordinal);
        _roles = rows["role"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _words = Words(rows["word"]);
        _talk = Words(rows["talk"]);
        _consent = Words(rows["consent"]);
        _author = Words(rows["author"]);
    }

    /// <summary>Removes the boxes from the page.</summary>
    /// <param name="body">The body of the page.</param>
    /// <param name="mass">How much text its elements hold.</param>
    /// <param name="kept">What is no box, whatever its name; null when nothing is known.</param>
    public void RemoveFrom(IElement body, TextMass mass, IElement? kept)
    {
        var whole = mass.In(body);
        var keepsTalk = false;
        var waiting = new Stack<IElement>([body]);
        while (waiting.TryPop(out var element))
        {
            foreach (var child in element.Children.ToList())
            {
                var isTalk = HasWord(child, _talk);
                keepsTalk |= isTalk && mass.In(child) > MaxTalkShare * whole;
                var isBox = HasWord(child, _consent)
                    || (mass.In(child) <= MaxShare * whole && (IsBox(child) || (mass.In(child) > 0 && HasWord(child, _author))));
                if ((isBox || (isTalk && !keepsTalk)) && !HoldsHeadline(child) && !(kept is not null && child.Contains(kept)))
                {
                    child.Remove();
                }
                else
                {
                    waiting.Push(child);
                }
            }
        }
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool HoldsHeadline(IElement element) => element.QuerySelector("h1") is not null;

    private bool IsBox(IElement element) =>
        HasWord(element, _words)
        || (!Kept.Contains(element.LocalName)
            && (_elements.Contains(element.LocalName) || (element.GetAttribute("role") is { } role && _roles.Contains(role)) || IsHidden(element)));

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && Invisible().IsMatch(style));

    private static bool HasWord(IElement element, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words) =>
        !Kept.Contains(element.LocalName) && (HasWord(element.ClassName, words) || HasWord(element.Id, words));

    private static bool HasWord(string? names, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        if (names is not null)
        {
            foreach (var word in Word().EnumerateMatches(names))
            {
                if (words.Contains(names.AsSpan(word.Index, word.Length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    [GeneratedRegex(@"display\s*:\s*none", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Invisible();

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Word();
}
