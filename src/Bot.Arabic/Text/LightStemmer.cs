namespace Bot.Arabic.Text;

/// <summary>
/// Takes the commonest clitics and endings off a word, so that «والمحادثات» and «محادثة» meet. It follows the idea of the published
/// "light10" stemmer: no roots, no patterns, only what can be cut off with little harm. What is left is for matching, not for reading.
/// </summary>
public static class LightStemmer
{
    private const int Shortest = 3;

    private static readonly string[] Articles = ["بال", "كال", "ال", "لل"];
    private static readonly string[] Endings = ["هما", "ها", "هم", "نا", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    /// <summary>The stem of a word in the form of <see cref="ArabicNormalizer"/>; never empty for a word that is not.</summary>
    public static string Stem(string normalizedWord) => WithoutEnding(WithoutArticle(WithoutConjunction(normalizedWord)));

    // «وزير» keeps its waw, «والوزير» does not: at least four letters have to remain where no article shows that a clitic stands there.
    private static string WithoutConjunction(string word)
    {
        if (word.Length <= Shortest || word[0] is not ('و' or 'ف'))
        {
            return word;
        }

        var rest = word[1..];
        return Articles.Any(article => rest.StartsWith(article, StringComparison.Ordinal)) || (word[0] == 'و' && rest.Length > Shortest) ? rest : word;
    }

    private static string WithoutArticle(string word)
    {
        var article = Array.Find(Articles, a => word.Length >= a.Length + Shortest - 1 && word.StartsWith(a, StringComparison.Ordinal));
        return article is null ? word : word[article.Length..];
    }

    private static string WithoutEnding(string word)
    {
        var ending = Array.Find(Endings, e => word.Length >= e.Length + Shortest && word.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }
}
