using Bot.Arabic.Text;

namespace Bot.News.Timelines;

/// <summary>How the articles write a name that was asked for in whatever script.</summary>
internal static class NameDisplay
{
    /// <summary>The full name that the lines have most often; where they have none, the family name as most lines write it.</summary>
    public static string Of(AskedName name, IReadOnlyList<EventLine> lines) =>
        MostCommon(lines.SelectMany(l => l.Names).Where(n => name.IsNamedBy(TextWords.SetOf(n))))
        ?? MostCommon(lines.SelectMany(l => WordsOf(l.Text)).Where(w => name.Words[^1].Contains(ArabicNormalizer.Normalize(w), StringComparer.Ordinal)))
        ?? name.Words[^1][0];

    private static IEnumerable<string> WordsOf(string text) => WordSplitter.Split(text).Select(span => span.Of(text));

    private static string? MostCommon(IEnumerable<string> names) => names
        .CountBy(n => n, StringComparer.Ordinal)
        .OrderByDescending(n => n.Value)
        .ThenBy(n => n.Key, StringComparer.Ordinal)
        .Select(n => n.Key)
        .FirstOrDefault();
}
