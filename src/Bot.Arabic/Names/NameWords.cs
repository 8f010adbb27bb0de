using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>What single words say about names: titles, first names, words that are never part of a name. Thread-safe.</summary>
internal sealed class NameWords
{
    private readonly TitleWords _titles;
    private readonly HashSet<string> _stoppers;
    private readonly HashSet<string> _firstNames;
    private readonly HashSet<string> _foreignFirstNames;
    private readonly HashSet<string> _links;
    private readonly StopWords _stopWords;
    private readonly SpeechVerbs _verbs;

    /// <summary>Reads the lists once.</summary>
    public NameWords(Lexicon lexicon, SpeechVerbs verbs)
    {
        _titles = new TitleWords(lexicon);
        _stoppers = lexicon.Words("name-stoppers");
        _foreignFirstNames = lexicon.WordsOfKind("first-names", "foreign");
        _firstNames = [.. lexicon.WordsOfKind("first-names", "arabic"), .. _foreignFirstNames];
        _links = lexicon.WordsOfKind("first-names", "link");
        _stopWords = new StopWords(lexicon);
        _verbs = verbs;
    }

    /// <summary>Whether a word is a title or role, with clitics and article or without.</summary>
    public bool IsTitle(string word) => FindTitle(word) is not null;

    /// <summary>The title that a word is, without clitics but with its article; null when it is none.</summary>
    public Proclitics.Reading? FindTitle(string word) => _titles.Find(word);

    /// <summary>Whether a word is a first name.</summary>
    public bool IsFirstName(string word) => _firstNames.Contains(word) && !_stopWords.Contains(word);

    /// <summary>Whether a word is a first name and hardly anything else.</summary>
    public bool IsForeignFirstName(string word) => _foreignFirstNames.Contains(word);

    /// <summary>Whether a word names a medium or agency, with clitics or without: «لوكالة».</summary>
    public bool IsMedium(string word) => _titles.IsMedium(word);

    /// <summary>Whether a word joins parts of a name: «بن»، «أبو»، «فان».</summary>
    public bool IsLink(string word) => _links.Contains(word);

    /// <summary>Whether a word is no part of a name: a function word, a common noun beside names, a title, a verb of speech, a number.</summary>
    public bool IsBlocked(string word) =>
        word.Length < 2
        || !WordSplitter.IsArabicLetter(word[0])
        || _stopWords.Contains(word)
        || _verbs.Find(word) is not null
        || IsTitle(word)
        || IsMedium(word)
        || IsStopper(word)
        || (word[0] is 'و' or 'ف' && IsStopper(word[1..]));

    private bool IsStopper(string word) => _stoppers.Contains(word) || _stoppers.Contains(TitleWords.Bare(word));
}
