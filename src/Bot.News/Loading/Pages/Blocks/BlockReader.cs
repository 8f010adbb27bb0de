using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Bot.News.Loading.Pages.Blocks;

/// <summary>Cuts a page into the lines that it shows.</summary>
internal static class BlockReader
{
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal,
        "audio", "button", "canvas", "figcaption", "head", "iframe", "object", "script", "select", "style", "svg", "template", "textarea", "video");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "b", "bdi", "bdo", "big", "center", "cite", "code", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "small",
        "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    /// <summary>The lines under an element in page order. The tree may not be deeper than the stack: see <see cref="PageTree"/>.</summary>
    public static IReadOnlyList<PageBlock> Read(IElement root)
    {
        var lines = new LineBuilder(root);
        Walk(root, isLinked: false, lines);
        lines.Break(root);
        return lines.Blocks;
    }

    private static void Walk(IElement element, bool isLinked, LineBuilder lines)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                lines.Append(text.Data, isLinked);
            }
            else if (node is IElement { LocalName: "br" or "hr" })
            {
                lines.Break(lines.Container);
            }
            else if (node is IElement child && !Silent.Contains(child.LocalName))
            {
                WalkChild(child, isLinked || child.LocalName == "a", lines);
            }
        }
    }

    private static void WalkChild(IElement child, bool isLinked, LineBuilder lines)
    {
        if (Inline.Contains(child.LocalName))
        {
            Walk(child, isLinked, lines);
            return;
        }

        var outer = lines.Container;
        lines.Break(child);
        Walk(child, isLinked, lines);
        lines.Break(outer);
    }

    private sealed class LineBuilder(IElement container)
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _unlinked = new();
        private bool _hasLink;

        public List<PageBlock> Blocks { get; } = [];

        public IElement Container { get; private set; } = container;

        public void Append(string text, bool isLinked)
        {
            _text.Append(text);
            _hasLink |= isLinked;
            if (!isLinked)
            {
                _unlinked.Append(text);
            }
        }

        /// <summary>Ends the line; the next one belongs to <paramref name="next"/>.</summary>
        public void Break(IElement next)
        {
            var text = PlainText.Clean(_text.ToString());
            if (text.Length > 0)
            {
                Blocks.Add(new PageBlock(text, _hasLink ? PlainText.Clean(_unlinked.ToString()) : text, Container));
            }

            _text.Clear();
            _unlinked.Clear();
            _hasLink = false;
            Container = next;
        }
    }
}
