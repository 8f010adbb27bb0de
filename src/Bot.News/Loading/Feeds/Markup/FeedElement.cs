using System.Text;

namespace Bot.News.Loading.Feeds.Markup;

/// <summary>An element of a feed. Its names are in lower case, with the usual prefix of their vocabulary (<see cref="Vocabularies"/>).</summary>
internal sealed class FeedElement
{
    private static readonly Dictionary<string, string> NoAttributes = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _attributes;
    private readonly List<FeedNode> _nodes = [];
    private readonly FeedElement? _parent;

    private FeedElement(string name, Dictionary<string, string> attributes, FeedElement? parent, Uri? baseAddress)
    {
        (Name, _attributes, _parent, Base) = (name, attributes, parent, baseAddress);
        Language = PlainText.CleanOrNull(Attribute("xml:lang")) ?? parent?.Language;
    }

    /// <summary>The name, such as <c>item</c>, <c>atom:entry</c> or <c>dc:creator</c>.</summary>
    public string Name { get; }

    /// <summary>What relative addresses in it are relative to; null when unknown.</summary>
    public Uri? Base { get; }

    /// <summary>The language of its text (<c>xml:lang</c>, its own or that of the nearest element around it); null when not said.</summary>
    public string? Language { get; }

    /// <summary>The elements directly inside.</summary>
    public IEnumerable<FeedElement> Children => _nodes.Select(n => n.Element).OfType<FeedElement>();

    /// <summary>Whether any element is inside.</summary>
    public bool HasChildren => _nodes.Exists(n => n.Element is not null);

    /// <summary>All elements inside, in document order.</summary>
    public IReadOnlyList<FeedElement> Descendants()
    {
        var all = new List<FeedElement>();
        Collect(all);
        return all;
    }

    /// <summary>The text inside, that of inner elements too.</summary>
    public string Text => _nodes is [{ Text: { } only }] ? only : Append(new StringBuilder()).ToString();

    /// <summary>What stands for the document itself.</summary>
    /// <param name="url">Where it came from; null when unknown.</param>
    public static FeedElement Document(Uri? url) => new("", NoAttributes, null, url);

    /// <summary>The value of an attribute; null when it is not there.</summary>
    public string? Attribute(string name) => _attributes.GetValueOrDefault(name);

    /// <summary>The first child of a name; null when there is none.</summary>
    public FeedElement? Child(string name) => Children.FirstOrDefault(c => c.Name == name);

    /// <summary>The children of these names: those of the first name first.</summary>
    public IEnumerable<FeedElement> ChildrenInOrder(IEnumerable<string> names) => names.SelectMany(n => Children.Where(c => c.Name == n));

    /// <summary>The inside as markup, with its text escaped.</summary>
    public string InnerMarkup() => AppendMarkup(new StringBuilder()).ToString();

    internal FeedElement AddChild(string name, Dictionary<string, string> attributes)
    {
        var child = new FeedElement(name, attributes, this, WebAddress.Resolve(attributes.GetValueOrDefault("xml:base"), Base) ?? Base);
        _nodes.Add(new FeedNode(null, child));
        return child;
    }

    internal void AddText(string text) => _nodes.Add(new FeedNode(text, null));

    internal void Remove() => _parent?._nodes.RemoveAll(n => n.Element == this);

    private void Collect(List<FeedElement> all)
    {
        foreach (var child in Children)
        {
            all.Add(child);
            child.Collect(all);
        }
    }

    private StringBuilder Append(StringBuilder result)
    {
        foreach (var node in _nodes)
        {
            _ = node.Element is { } element ? element.Append(result) : result.Append(node.Text);
        }

        return result;
    }

    private StringBuilder AppendMarkup(StringBuilder result)
    {
        foreach (var node in _nodes)
        {
            if (node.Element is { } element)
            {
                // Markup in a text is HTML, whatever prefix it has.
                var name = element.Name[(element.Name.IndexOf(':', StringComparison.Ordinal) + 1)..];
                result.Append('<').Append(name);
                foreach (var (key, value) in element._attributes)
                {
                    result.Append(' ').Append(key).Append("=\"").Append(Escape(value)).Append('"');
                }

                element.AppendMarkup(result.Append('>'));
                _ = VoidElements.Contains(name) ? result : result.Append("</").Append(name).Append('>');
            }
            else
            {
                result.Append(Escape(node.Text!));
            }
        }

        return result;
    }

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);

    private readonly record struct FeedNode(string? Text, FeedElement? Element);
}
