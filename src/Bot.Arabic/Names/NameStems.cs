namespace Bot.Arabic.Names;

/// <summary>What is left of a word without its clitics and article, in every way in which it can be read.</summary>
internal static class NameStems
{
    /// <summary>A shorter rest is no name.</summary>
    public const int Shortest = 2;

    private const string Article = "ال";

    /// <summary>Every way in which a word may begin before a name, none at all first, each once.</summary>
    public static IReadOnlyList<Prefix> Prefixes { get; } = [.. AllPrefixes()];

    /// <summary>The stems of a word in normal form, the word itself first; none for a word that is too short or long for a name or does not begin with an Arabic letter.</summary>
    public static IEnumerable<string> Of(string word)
    {
        if (word.Length is < Shortest or > Letters.QueryLetters.LongestWord || !Letters.QueryLetters.IsArabic(word[0]))
        {
            yield break;
        }

        foreach (var prefix in Prefixes)
        {
            if (prefix.Leaves(word) && word.StartsWith(prefix.Written, StringComparison.Ordinal))
            {
                yield return prefix.StemOf(word);
            }
        }
    }

    private static IEnumerable<Prefix> AllPrefixes()
    {
        foreach (var conjunction in new[] { "", "و", "ف" })
        {
            foreach (var preposition in new[] { "", "ب", "ل", "ك" })
            {
                yield return new Prefix(conjunction + preposition, "");
                yield return new Prefix(conjunction + preposition + Article, "");
            }

            // «للسيسي» leaves out the alef of «السيسي».
            yield return new Prefix(conjunction + "لل", Article);
            yield return new Prefix(conjunction + "لل", "");
        }
    }

    /// <summary>The letters before a name in a word.</summary>
    /// <param name="Written">The letters of the word.</param>
    /// <param name="Read">Those of them that belong to the stem.</param>
    internal sealed record Prefix(string Written, string Read)
    {
        /// <summary>Whether the name stands as it is, but for the article.</summary>
        public bool IsBare => Written is "" or Article;

        /// <summary>Whether a word is long enough to have a stem after this.</summary>
        public bool Leaves(string word) => word.Length - Written.Length + Read.Length >= Shortest + Read.Length;

        /// <summary>The stem of a word that begins with this.</summary>
        public string StemOf(string word) => Written.Length == 0 ? word : Read + word[Written.Length..];
    }
}
