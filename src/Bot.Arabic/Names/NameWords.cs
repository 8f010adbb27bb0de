using Bot.Arabic.Names.Tagging;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>What single words say about names: words that occur in names, words that name bodies, words that are never a family name. Thread-safe.</summary>
internal sealed class NameWords
{
    private const string Article = "ال";
    private const int ShortestName = 4;

    private readonly Gazetteer _gazetteer;
    private readonly NameWordTable _table;
    private readonly HashSet<string> _firstNames;
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _stoppers;
    private readonly StopWords _stopWords;
    private readonly TitleWords _titles;
    private readonly CommonWords _common;

    /// <summary>Reads the lists once.</summary>
    public NameWords(Lexicon lexicon, Gazetteer gazetteer, NameWordTable table, TitleWords titles)
    {
        (_gazetteer, _table, _titles) = (gazetteer, table, titles);
        _firstNames = [.. lexicon.WordsOfKind("first-names", "arabic"), .. lexicon.WordsOfKind("first-names", "foreign")];
        _known = [.. _firstNames, .. lexicon.WordsOfKind("first-names", "link"),
            .. lexicon.Words("bodies"), .. lexicon.Words("media")];
        _stoppers = lexicon.Words("name-stoppers");
        _stopWords = new StopWords(lexicon);
        _common = new CommonWords(lexicon);
    }

    /// <summary>How the first word of a name is read without what is written onto it: «بوتين» in «وبوتين», but «وليد» as it is.</summary>
    /// <param name="word">The word in normal form.</param>
    /// <param name="isInText">Whether a name of the same text begins with a word.</param>
    public Proclitics.Reading WithoutClitics(string word, Func<string, bool> isInText)
    {
        var best = new Proclitics.Reading(word, 0);
        if (BeginsName(word))
        {
            return best;
        }

        foreach (var reading in Proclitics.Readings(word).Skip(1))
        {
            if (BeginsName(reading.Word) || isInText(reading.Word))
            {
                return reading;
            }

            // «والنجار», «بالنجار»: nothing else stands before an article.
            best = reading.Word.StartsWith(Article, StringComparison.Ordinal) && reading.Word.Length > Article.Length + 1 ? reading : best;
        }

        return best;
    }

    /// <summary>Whether a word is mostly something else than a name: a function word, a title, a word beside names, a noun.</summary>
    public bool IsOtherWord(string word) =>
        word.Length < ShortestName
        || _stopWords.Contains(word)
        || _titles.Find(word) is not null
        || _stoppers.Contains(word)
        || _stoppers.Contains(TitleWords.Bare(word))
        || _common.IsNoun(word);

    /// <summary>Whether a word is in the list of first names.</summary>
    public bool IsFirstName(string word) => _firstNames.Contains(word);

    /// <summary>Whether a word may be the family name of somebody unknown that stands alone.</summary>
    public bool CanBeFamily(string word) => !IsOtherWord(word) && !_common.Contains(word);

    private bool BeginsName(string word) => _known.Contains(word) || _gazetteer.BeginsName(word) || _table.Contains(word);
}
