using Bot.Arabic.Names.Letters;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>What is left of a word without its clitics, in every way in which it can be read.</summary>
internal static class NameStems
{
    private const string Article = "ال";
    private const int ShortestStem = 2;

    /// <summary>The stems of a word in normal form, the word itself first; none for a word that is too short or long for a name or does not begin with an Arabic letter.</summary>
    public static IEnumerable<(string Text, bool IsBare)> Of(string word)
    {
        if (word.Length is < 2 or > QueryLetters.LongestWord || !QueryLetters.IsArabic(word[0]))
        {
            yield break;
        }

        foreach (var (reading, cut) in Proclitics.Readings(word))
        {
            yield return (reading, cut == 0);
            if (reading.Length >= Article.Length + ShortestStem && reading.StartsWith(Article, StringComparison.Ordinal))
            {
                yield return (reading[Article.Length..], cut == 0);
            }
        }
    }
}
