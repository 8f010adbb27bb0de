namespace Bot.News.Loading.Feeds.Markup;

/// <summary>What the fields of feeds may hold, in RSS and in Atom: so the end of one that is not closed can be told.</summary>
internal static class FieldNames
{
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "link", "guid", "id", "pubdate", "lastbuilddate", "updated", "published", "issued", "created", "modified", "language", "category",
        "comments", "ttl", "docs", "webmaster", "managingeditor", "name", "email", "uri",
    };

    private static readonly HashSet<string> Markups = new(StringComparer.Ordinal) { "title", "description", "summary", "copyright", "rights", "generator" };
    private static readonly HashSet<string> Contents = new(StringComparer.Ordinal) { "content", "content:encoded" };
    private static readonly HashSet<string> People = new(StringComparer.Ordinal) { "author", "contributor" };
    private static readonly HashSet<string> PartsOfPeople = new(StringComparer.Ordinal) { "name", "email", "uri" };

    /// <summary>Whether an open element ends where another begins: the other one can't be inside.</summary>
    public static bool EndBefore(string open, string next)
    {
        var (field, other) = (WithoutAtom(open), WithoutAtom(next));
        return Texts.Contains(field)
            || (Markups.Contains(field) && (IsField(other) || IsOfModule(other)))
            || (Contents.Contains(field) && IsField(other))
            || (People.Contains(field) && IsField(other) && !PartsOfPeople.Contains(other));
    }

    /// <summary>Whether a field is a text for readers, plain or with markup.</summary>
    public static bool HoldsText(string name) => Markups.Contains(WithoutAtom(name)) || Contents.Contains(WithoutAtom(name));

    private static bool IsField(string name) =>
        Texts.Contains(name) || Markups.Contains(name) || Contents.Contains(name) || People.Contains(name) || name is "source" or "enclosure" || EntryNames.Contains(name);

    private static bool IsOfModule(string name) => name.Contains(':', StringComparison.Ordinal) && !name.StartsWith("xhtml:", StringComparison.Ordinal);

    private static string WithoutAtom(string name) => name.StartsWith("atom:", StringComparison.Ordinal) ? name[5..] : name;
}
