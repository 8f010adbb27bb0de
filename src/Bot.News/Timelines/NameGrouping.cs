namespace Bot.News.Timelines;

/// <summary>Tells which neighbouring words of a question are one person's: «emmanuel macron putin» asks for two.</summary>
internal static class NameGrouping
{
    // One article in five has a person's full name; a name misread from a headline («كيم للقاء ترامب») is rarer.
    private const double LeastShare = 0.2;

    /// <summary>The names asked for, in the order of the question; the words of a name in the order in which the articles write it.</summary>
    /// <param name="names">The parts of the question, each one word or several, each word with its forms.</param>
    /// <param name="lines">Lines of articles that have all words.</param>
    public static List<AskedName> Group(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> names, IReadOnlyList<EventLine> lines)
    {
        var articles = lines.GroupBy(l => l.ArticleId, StringComparer.Ordinal).Select(FullNamesOf).ToList();
        var grouped = new List<AskedName>();
        foreach (var name in names)
        {
            if (name.Count == 1 && grouped is [.., { } last] && FindCommon(articles, n => IsBoth(n, last, name[0])) is { } fullName)
            {
                grouped[^1] = new AskedName([.. last.Words.Append(name[0]).OrderBy(word => fullName.FindIndex(word.Contains))]);
            }
            else
            {
                grouped.Add(new AskedName(name));
            }
        }

        return grouped;
    }

    private static List<List<string>> FullNamesOf(IEnumerable<EventLine> article) =>
        [.. article.SelectMany(l => l.Names).Distinct(StringComparer.Ordinal).Select(n => TextWords.Of(n).ToList()).Where(n => n.Count > 1)];

    private static List<string>? FindCommon(List<List<List<string>>> articles, Predicate<List<string>> isWanted)
    {
        var found = articles.Select(names => names.Find(isWanted)).OfType<List<string>>().ToList();
        return found.Count > 0 && found.Count >= LeastShare * articles.Count ? found[0] : null;
    }

    private static bool IsBoth(List<string> fullName, AskedName name, IReadOnlyList<string> word)
    {
        var words = fullName.ToHashSet(StringComparer.Ordinal);
        return name.IsNamedBy(words) && words.Overlaps(word) && words.Count > name.Words.Count;
    }
}
