using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using Bot.Arabic;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Finds the element that holds the text of a page's article: by its name (<c>text-containers.txt</c>), then by where the running text is.</summary>
internal sealed class TextContainers
{
    // An element is believed to be what its name says when it holds at least this share of the page's running text.
    private const double MinNamedShare = 0.4;

    // A part that holds at least this share of the text of the whole is the whole without its surroundings.
    private const double MinPartShare = 0.8;

    // The narrower first.
    private static readonly string[] Kinds = ["text", "article", "main"];

    private readonly List<Names> _kinds;

    public TextContainers(Lexicon lexicon)
    {
        var rows = lexicon.Entries("text-containers").ToLookup(fields => fields[0], fields => fields[1], StringComparer.Ordinal);
        _kinds = [.. Kinds.Select(kind => new Names(rows[kind]))];
    }

    /// <summary>The element; the body where nothing tells.</summary>
    public IElement Find(IElement body, TextMass mass)
    {
        var min = Math.Max(1, MinNamedShare * mass.In(body));
        var large = body.QuerySelectorAll("*").Where(e => mass.In(e) >= min).ToList();
        return Narrow(_kinds.Select(names => large.Where(names.Fit).MaxBy(mass.In)).FirstOrDefault(e => e is not null) ?? body, mass);
    }

    private static IElement Narrow(IElement whole, TextMass mass)
    {
        var min = Math.Max(1, MinPartShare * mass.In(whole));
        var element = whole;
        while (element.Children.MaxBy(mass.In) is { } part && mass.In(part) >= min)
        {
            element = part;
        }

        return element;
    }

    private sealed class Names(IEnumerable<string> names)
    {
        private readonly FrozenSet<string> _whole = names.Where(n => n[^1] != '*').ToFrozenSet(StringComparer.Ordinal);
        private readonly string[] _parts = [.. names.Where(n => n[^1] == '*').Select(n => n[..^1])];

        public bool Fit(IElement element) =>
            _whole.Contains(element.LocalName)
            || _whole.Contains("role=" + element.GetAttribute("role"))
            || _whole.Contains("itemprop=" + element.GetAttribute("itemprop"))
            || element.ClassList.Append(element.Id ?? "").Any(Fit);

        private bool Fit(string name)
        {
            var plain = Plain(name);
            return _whole.Contains(plain) || Array.Exists(_parts, part => plain.Contains(part, StringComparison.Ordinal));
        }

        private static string Plain(string name)
        {
            var plain = new StringBuilder(name.Length);
            foreach (var c in name.Where(char.IsAsciiLetterOrDigit))
            {
                plain.Append(char.ToLowerInvariant(c));
            }

            return plain.ToString();
        }
    }
}
