namespace Bot.News.Loading.Feeds.Markup;

/// <summary>The prefixes that hold inside an element.</summary>
internal sealed class NameScope
{
    private readonly NameScope? _outer;
    private readonly Dictionary<string, string> _declared;

    private NameScope(NameScope? outer, Dictionary<string, string> declared) => (_outer, _declared) = (outer, declared);

    /// <summary>Around the document: nothing is declared.</summary>
    public static NameScope Empty { get; } = new(null, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The scope of an element with these attributes.</summary>
    /// <param name="name">The element's name as written, in lower case.</param>
    /// <param name="attributes">Its attributes as written, in lower case.</param>
    public NameScope With(string name, Dictionary<string, string> attributes)
    {
        Dictionary<string, string>? declared = null;
        foreach (var (key, value) in attributes)
        {
            var prefix = key switch
            {
                "xmlns" => "",
                _ when key.StartsWith("xmlns:", StringComparison.Ordinal) => key[6..],
                _ => null,
            };
            if (prefix is not null)
            {
                // An <rss> has its own names, whatever default it declares: some declare Atom's or a module's.
                (declared ??= new(StringComparer.Ordinal))[prefix] = prefix.Length == 0 && name == "rss" ? "" : Vocabularies.PrefixOf(value) ?? prefix;
            }
        }

        return declared is null ? this : new NameScope(this, declared);
    }

    /// <summary>An element's name with the usual prefix of its vocabulary.</summary>
    public string NameOf(string written) => written.IndexOf(':', StringComparison.Ordinal) is var colon && colon < 0
        ? Join(Find(""), written)
        : Join(Find(written[..colon]), written[(colon + 1)..]);

    /// <summary>An attribute's name; without a prefix it belongs to its element, and some feeds write Atom's with one.</summary>
    public string AttributeNameOf(string written)
    {
        if (!written.Contains(':', StringComparison.Ordinal))
        {
            return written;
        }

        var name = NameOf(written);
        return name.StartsWith("atom:", StringComparison.Ordinal) ? name[5..] : name;
    }

    private static string Join(string prefix, string local) => prefix.Length == 0 ? local : $"{prefix}:{local}";

    // Undeclared prefixes mean what they usually mean.
    private string Find(string prefix)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._declared.TryGetValue(prefix, out var usual))
            {
                return usual;
            }
        }

        return prefix switch
        {
            "rss" => "",
            "a10" => "atom",
            _ => prefix,
        };
    }
}
