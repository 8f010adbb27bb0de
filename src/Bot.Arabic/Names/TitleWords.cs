using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>The words for who somebody is (list <c>titles</c>) and for who carries news (list <c>media</c>). Thread-safe.</summary>
internal sealed class TitleWords
{
    private const string Article = "ال";

    private readonly HashSet<string> _titles;
    private readonly HashSet<string> _media;

    /// <summary>Reads the lists once.</summary>
    public TitleWords(Lexicon lexicon)
    {
        _titles = lexicon.Words("titles");
        _titles.UnionWith(_titles.ToList().Select(title => title + "ه"));
        _media = lexicon.Words("media");
    }

    /// <summary>The title that a word is, without clitics but with its article; null when it is none.</summary>
    public Proclitics.Reading? Find(string word)
    {
        foreach (var reading in Proclitics.Readings(word))
        {
            if (IsTitle(reading.Word))
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>Whether a word without clitics is a title, with article or without: «الوزير»، «وزيرة».</summary>
    public bool IsTitle(string word) => _titles.Contains(word) || _titles.Contains(Bare(word));

    /// <summary>Whether a word, with clitics or without, names a medium or agency: «لوكالة».</summary>
    public bool IsMedium(string word) => Proclitics.Readings(word).Any(reading => _media.Contains(reading.Word));

    /// <summary>Whether a word has the article.</summary>
    public static bool IsDefinite(string word) => word.Length > 3 && word.StartsWith(Article, StringComparison.Ordinal);

    /// <summary>A word without its article.</summary>
    public static string Bare(string word) => IsDefinite(word) ? word[Article.Length..] : word;
}
