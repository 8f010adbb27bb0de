using System.Text.RegularExpressions;
using Bot.News.Loading.Feeds.Markup;

namespace Bot.News.Loading.Feeds.Texts;

/// <summary>Who wrote an entry: by name, or by address where there is no name.</summary>
internal static partial class FeedPerson
{
    /// <summary>The names of the first elements of one kind that name anybody, between commas, else the first address; null when nobody is named.</summary>
    public static string? Names(IEnumerable<FeedElement> elements)
    {
        var people = elements.Select(e => (Kind: e.Name, Person: Of(e))).Where(p => p.Person is not null).ToList();
        var named = people.Where(p => !Address().IsMatch(p.Person!)).ToList();
        return named.Count > 0 ? Join(named.Where(p => p.Kind == named[0].Kind).Select(p => p.Person!)) : people.FirstOrDefault().Person;
    }

    /// <summary>Names between commas, each once.</summary>
    public static string Join(IEnumerable<string> names) => string.Join(", ", names.Distinct(StringComparer.Ordinal));

    /// <summary>The name in «mail (name)», «name (mail)» and «name &lt;mail&gt;», else the address; null when there is neither.</summary>
    public static string? Name(string? text)
    {
        var plain = text is null ? null : FeedText.Guess(text).Plain;
        if (plain is null || Address().Match(plain) is not { Success: true } address)
        {
            return plain;
        }

        var rest = plain.Remove(address.Index, address.Length).Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        var name = PlainText.Clean(Brackets().Replace(rest, " ")).Trim(',', ';', ':', '-', '"', '\'', ' ');
        return name.Length > 0 ? name : address.Value;
    }

    // A person of Atom is made of elements.
    private static string? Of(FeedElement element) => element.Children.Any(c => Local(c) is "name" or "email")
        ? Name(Part(element, "name")) ?? Name(Part(element, "email"))
        : Name(element.Text);

    private static string? Part(FeedElement person, string local) =>
        person.Children.Where(c => Local(c) == local).Select(c => PlainText.CleanOrNull(c.Text)).FirstOrDefault(t => t is not null);

    private static string Local(FeedElement element) => element.Name[(element.Name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex(@"[\w.+%'-]+@[\w.-]+\w", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"[()<>\[\]]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();
}
