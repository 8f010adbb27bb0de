namespace Bot.Arabic.Text;

/// <summary>The one-letter words that Arabic writes onto the next word: «و» and «ف», then «ب», «ل» or «ك», as in «وبالسبت».</summary>
public static class Proclitics
{
    /// <summary>
    /// How a word in the form of <see cref="ArabicNormalizer"/> may be read without its proclitics, the word itself first: «وبيناير» is
    /// «وبيناير», «بيناير», «يناير». For «للسبت» it gives «السبت», whose alef the text leaves out. At least two letters always remain.
    /// </summary>
    public static Reading[] Readings(string normalizedWord)
    {
        var hasConjunction = normalizedWord.Length > 2 && normalizedWord[0] is 'و' or 'ف';
        var (rest, cut) = hasConjunction ? (normalizedWord[1..], 1) : (normalizedWord, 0);
        var whole = new Reading(normalizedWord, 0);
        Reading[] read = hasConjunction ? [whole, new Reading(rest, cut)] : [whole];
        if (rest.Length <= 2 || rest[0] is not ('ب' or 'ل' or 'ك'))
        {
            return read;
        }

        var noun = new Reading(rest[1..], cut + 1);
        return rest.Length > 3 && rest.StartsWith("لل", StringComparison.Ordinal) ? [.. read, new Reading("ا" + noun.Word, noun.Letters), noun] : [.. read, noun];
    }

    /// <summary>Where the rest of a word begins in the text when its first letters are cut off.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word in it, with its marks.</param>
    /// <param name="letters">How many letters are cut off, as a <see cref="Reading"/> says.</param>
    public static int Skip(string text, TextSpan word, int letters)
    {
        var i = word.Start;
        for (; i < word.End && (letters > 0 || (ArabicNormalizer.IsMark(text[i]) && text[i] != 'ء')); i++)
        {
            letters -= ArabicNormalizer.IsMark(text[i]) ? 0 : 1;
        }

        return i;
    }

    /// <summary>A word without proclitics.</summary>
    /// <param name="Word">What remains, normalized.</param>
    /// <param name="Letters">How many letters of the text were cut off.</param>
    public readonly record struct Reading(string Word, int Letters);
}
