using System.Collections.Concurrent;
using Bot.Arabic.Names.Letters;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>
/// How Arabic writes names that no rule of letters can know («Egypt» is «مصر», «MBS» is «محمد بن سلمان») or that other words look like («Oman»,
/// «Salah»): from the Latin forms of the lists <c>people</c> and <c>places</c>, and from <c>name-aliases</c>. Thread-safe.
/// </summary>
public sealed class KnownSpellings
{
    // A word that scores lower is another word of the name: «الجنوبية» for «Korea».
    private const double SameWord = 0.4;
    private const int ShortestPart = 3;

    private static readonly char[] Separators = [' ', '-'];

    // Which Latin word of a name is which Arabic one is found out when it is asked for: to lay all of them against each other would take half a second.
    private readonly Dictionary<string, List<Spelling>> _byLatin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _latinOfArabic = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _fullNames = new(StringComparer.Ordinal);

    /// <summary>Reads the lists once.</summary>
    /// <exception cref="FormatException">A line of <c>name-aliases</c> has not two fields.</exception>
    public KnownSpellings(Lexicon lexicon)
    {
        foreach (var fields in lexicon.Entries("name-aliases"))
        {
            if (fields.Length != 2)
            {
                throw new FormatException($"name-aliases: «{string.Join('|', fields)}» is not an Arabic name and its other names");
            }

            foreach (var alias in Forms(fields[1]))
            {
                AddAlias(alias, fields[0]);
            }
        }

        foreach (var fields in lexicon.Entries("places").Concat(lexicon.Entries("people")).Where(fields => fields.Length > 1))
        {
            AddParts(fields[0], fields[1]);
            foreach (var form in Forms(fields.Length > 2 ? fields[2] : ""))
            {
                AddParts(form, fields[1]);
            }
        }
    }

    /// <summary>The Arabic words in normal form that are known to write a name, which is one word in any script and case; empty for most.</summary>
    public IReadOnlyList<string> Of(string queryWord)
    {
        var key = KeyOf(queryWord);
        return _byLatin.ContainsKey(key) || _latinOfArabic.ContainsKey(key) ? _known.GetOrAdd(key, Find) : [];
    }

    /// <summary>The words of the name that an alias of one or several words stands for; null when the words are none.</summary>
    /// <param name="queryWords">The words of one name in any script and case, in their order.</param>
    public IReadOnlyList<string>? FullName(IEnumerable<string> queryWords) => _fullNames.GetValueOrDefault(KeyOf(queryWords));

    private static string[] Forms(string field) => field.Split('،', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private void AddAlias(string alias, string arabic)
    {
        var (words, arabicWords) = (alias.Split(Separators), arabic.Split(Separators));
        if (words.Length == 1 && arabicWords.Length == 1)
        {
            Add(alias, [arabic], isSure: true);
        }
        else
        {
            _fullNames[KeyOf(words)] = arabicWords;
        }
    }

    // «Mohamed Salah» and «محمد صلاح»: each Latin word takes the Arabic one that it sounds like; a name of one word needs no likeness.
    private void AddParts(string arabic, string latin)
    {
        var arabicWords = arabic.Split(Separators);
        var latinWords = latin.Split(Separators);
        if (arabicWords.Length == 1 && latinWords.Length == 1)
        {
            Add(latin, arabicWords, isSure: true);
            return;
        }

        string[] parts = [.. arabicWords.Where(part => part.Length >= ShortestPart)];
        foreach (var word in latinWords.Where(word => word.Length >= ShortestPart && parts.Length > 0))
        {
            Add(word, parts, isSure: false);
        }
    }

    private void Add(string latin, string[] arabic, bool isSure)
    {
        var key = KeyOf(latin);
        ListOf(_byLatin, key).Add(new Spelling(latin, arabic, isSure));
        foreach (var word in arabic)
        {
            ListOf(_latinOfArabic, KeyOf(word)).Add(key);
        }
    }

    // Who asks for «بوتين» means «بوتن» too.
    private List<string> Find(string key)
    {
        var others = _latinOfArabic.GetValueOrDefault(key, [])
            .Distinct(StringComparer.Ordinal)
            .Select(FindByLatin)
            .Where(words => words.Count > 1 && words.Exists(word => KeyOf(word) == key))
            .SelectMany(words => words);
        return [.. FindByLatin(key).Concat(others).Distinct(StringComparer.Ordinal)];
    }

    private List<string> FindByLatin(string key) =>
        [.. _byLatin.GetValueOrDefault(key, []).Select(spelling => spelling.Find()).OfType<string>().Select(ArabicNormalizer.Normalize).Distinct(StringComparer.Ordinal)];

    // Who writes «Mohamed» and who writes «Mohammed» means one name.
    private static string KeyOf(string word)
    {
        var letters = QueryLetters.Of(word);
        return string.Concat(letters.Where((letter, i) => i == 0 || letter != letters[i - 1] || letter is 'a' or 'e' or 'o' or 'u' || QueryLetters.IsArabic(letter)));
    }

    private static string KeyOf(IEnumerable<string> words) => string.Join(' ', words.Select(KeyOf));

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }

    /// <summary>A Latin word and the Arabic words of the same name.</summary>
    private sealed record Spelling(string Latin, string[] Arabic, bool IsSure)
    {
        /// <summary>The Arabic word that the Latin one sounds like; null when none does.</summary>
        public string? Find()
        {
            if (IsSure)
            {
                return Arabic[0];
            }

            var matcher = new NameMatcher(Latin);
            var (best, score) = Arabic.Select(word => (word, Score: matcher.Score(word))).MaxBy(match => match.Score);
            return score >= SameWord ? best : null;
        }
    }
}
