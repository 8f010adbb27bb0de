using System.Globalization;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>Which words are common in news (list <c>frequencies</c>), so that an unknown name is told from a noun or verb. Thread-safe.</summary>
internal sealed class CommonWords
{
    // In articles of 10,000. A word that stands both with the article and without is a noun even when it is rarer.
    private const int Common = 40;
    private const int CommonNoun = 4;

    private readonly Dictionary<string, int> _articles;

    /// <summary>Reads the list once.</summary>
    /// <exception cref="FormatException">A line has no number.</exception>
    public CommonWords(Lexicon lexicon) =>
        _articles = lexicon.Entries("frequencies").ToDictionary(fields => fields[0], fields => int.Parse(fields[^1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Whether a word in normal form, with clitics or without, is a common word; «ليا» is none for «يا». Well-known names may be common too.</summary>
    public bool Contains(string word) => Proclitics.Readings(word).Any(reading => (reading.Letters == 0 || reading.Word.Length > 2) && IsCommon(reading.Word));

    /// <summary>Whether a word in normal form, with clitics or without, is a noun that news texts have with the article and without; a name has it only with or only without.</summary>
    public bool IsNoun(string word) => Proclitics.Readings(word).Any(reading =>
        _articles.GetValueOrDefault(TitleWords.Bare(reading.Word)) >= CommonNoun && _articles.GetValueOrDefault("ال" + TitleWords.Bare(reading.Word)) >= CommonNoun);

    private bool IsCommon(string word)
    {
        var bare = TitleWords.Bare(word);
        var (plain, definite) = (_articles.GetValueOrDefault(bare), _articles.GetValueOrDefault("ال" + bare));
        return plain + definite >= Common || (plain >= CommonNoun && definite >= CommonNoun);
    }
}
