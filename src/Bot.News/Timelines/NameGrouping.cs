namespace Bot.News.Timelines;

/// <summary>Tells which neighbouring words of a question are one person's: «emmanuel macron putin» asks for two.</summary>
internal static class NameGrouping
{
    /// <summary>The names asked for, in the order of the question; the words of a name in the order in which the articles write it.</summary>
    /// <param name="names">The parts of the question, each one word or several, each word with its forms.</param>
    /// <param name="lines">Lines of articles that have all words.</param>
    public static List<AskedName> Group(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> names, IReadOnlyList<EventLine> lines)
    {
        var fullNames = lines
            .SelectMany(l => l.Names)
            .Distinct(StringComparer.Ordinal)
            .Select(n => TextWords.Of(n).ToList())
            .Where(n => n.Count > 1)
            .ToList();
        var grouped = new List<AskedName>();
        foreach (var name in names)
        {
            if (name.Count == 1 && grouped is [.., { } last] && fullNames.Find(n => IsBoth(n, last, name[0])) is { } fullName)
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

    private static bool IsBoth(List<string> fullName, AskedName name, IReadOnlyList<string> word)
    {
        var words = fullName.ToHashSet(StringComparer.Ordinal);
        return name.IsNamedBy(words) && words.Overlaps(word) && words.Count > name.Words.Count;
    }
}
