using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>What single words say about names: titles, first names, words that are never part of a name. Thread-safe.</summary>
internal sealed class NameWords
{
    private const string Article = "ال";
    private readonly HashSet<string> _titles;
    private readonly HashSet<string> _stoppers;
    private readonly HashSet<string> _firstNames;
    private readonly HashSet<string> _foreignFirstNames;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _media;
    private readonly StopWords _stopWords;
    private readonly SpeechVerbs _verbs;

    /// <summary>Reads the lists once.</summary>
    public NameWords(Lexicon lexicon, SpeechVerbs verbs)
    {
        _titles = ReadColumn(lexicon, "titles");
        _titles.UnionWith(_titles.ToList().Select(title => title + "ه"));
        _stoppers = ReadColumn(lexicon, "name-stoppers");
        _foreignFirstNames = ReadKind(lexicon, "foreign");
        _firstNames = [.. ReadKind(lexicon, "arabic"), .. _foreignFirstNames];
        _links = ReadKind(lexicon, "link");
        _media = ReadColumn(lexicon, "media");
        _stopWords = new StopWords(lexicon);
        _verbs = verbs;
    }

    /// <summary>Whether a word is a title or role, with clitics and article or without.</summary>
    public bool IsTitle(string word) => FindTitle(word) is not null;

    /// <summary>The title that a word is, without clitics but with its article; null when it is none.</summary>
    public Proclitics.Reading? FindTitle(string word)
    {
        foreach (var reading in Proclitics.Readings(word))
        {
            if (_titles.Contains(reading.Word) || _titles.Contains(Bare(reading.Word)))
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>Whether a word is a first name.</summary>
    public bool IsFirstName(string word) => _firstNames.Contains(word) && !_stopWords.Contains(word);

    /// <summary>Whether a word is a first name and hardly anything else.</summary>
    public bool IsForeignFirstName(string word) => _foreignFirstNames.Contains(word);

    /// <summary>Whether a word names a medium or agency, with clitics or without: «لوكالة».</summary>
    public bool IsMedium(string word) => Proclitics.Readings(word).Any(reading => _media.Contains(reading.Word));

    /// <summary>Whether a word joins parts of a name: «بن»، «أبو»، «فان».</summary>
    public bool IsLink(string word) => _links.Contains(word);

    /// <summary>Whether a word has the article.</summary>
    public static bool IsDefinite(string word) => word.Length > 3 && word.StartsWith(Article, StringComparison.Ordinal);

    /// <summary>A word without its article.</summary>
    public static string Bare(string word) => IsDefinite(word) ? word[Article.Length..] : word;

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

    private bool IsStopper(string word) => _stoppers.Contains(word) || _stoppers.Contains(Bare(word));

    private static HashSet<string> ReadColumn(Lexicon lexicon, string list) =>
        lexicon.Entries(list).Select(fields => ArabicNormalizer.Normalize(fields[0])).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> ReadKind(Lexicon lexicon, string kind) =>
        lexicon.Entries("first-names")
            .Where(fields => fields[0] == kind)
            .SelectMany(fields => fields[1].Split('،', StringSplitOptions.TrimEntries))
            .Select(ArabicNormalizer.Normalize)
            .ToHashSet(StringComparer.Ordinal);
}
