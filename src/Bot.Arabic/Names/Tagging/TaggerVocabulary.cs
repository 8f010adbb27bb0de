using System.Collections.Concurrent;
using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names.Tagging;

/// <summary>Knows what a word alone tells the tagger: its letters, its class, the word lists that have it. Thread-safe.</summary>
internal sealed class TaggerVocabulary
{
    private const int LongestAffix = 4;
    private const int FirstVerbBit = 24;
    private const int PersonBit = 31;

    // Most words of a text are common ones, whose facts are kept: at most as many as the classes have words.
    private readonly ConcurrentDictionary<string, WordFacts> _facts = new(StringComparer.Ordinal);
    private readonly WordClusters _clusters = new();
    private readonly HashSet<string>[] _lists;
    private readonly SpeechVerbs _verbs;
    private readonly NameWordTable _table;

    /// <summary>Reads the word lists once.</summary>
    public TaggerVocabulary(Lexicon lexicon, Gazetteer gazetteer, NameWordTable table)
    {
        (Gazetteer, _table) = (gazetteer, table);
        _verbs = new SpeechVerbs(lexicon);
        var titles = lexicon.Words("titles");
        _lists =
        [
            [.. titles, .. titles.Select(title => title + "ه")],
            lexicon.Words("bodies"),
            lexicon.Words("media"),
            lexicon.Words("stop"),
            lexicon.Words("name-stoppers"),
            lexicon.Words("named-things"),
            lexicon.WordsOfKind("first-names", "arabic"),
            lexicon.WordsOfKind("first-names", "foreign"),
            lexicon.WordsOfKind("first-names", "link"),
        ];
    }

    /// <summary>The well-known names.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The facts of a word in normal form.</summary>
    public WordFacts Of(string word)
    {
        if (_facts.TryGetValue(word, out var known))
        {
            return known;
        }

        var isShared = WordClusters.FormOf(word) == word && _clusters.Of(word).Fine != 0;
        var facts = Read(word, isShared);
        return isShared ? _facts.GetOrAdd(word, facts) : facts;
    }

    private WordFacts Read(string word, bool isShared)
    {
        var number = FeatureHash.Of(word);
        var bare = WithoutClitics(word);
        var cluster = _clusters.Of(bare);
        var lists = ListsOf(word) | (bare.Length == word.Length ? 0 : ListsOf(bare) << _lists.Length);
        lists |= _verbs.Find(word) is { } verb ? 1u << (FirstVerbBit + (int)verb.Kind) : 0;
        lists |= Gazetteer.IsPersonWord(bare) ? 1u << PersonBit : 0;
        uint[] near =
        [
            FeatureHash.Of(1, number),
            FeatureHash.Of(2, FeatureHash.Of(LightStemmer.Stem(word))),
            FeatureHash.Of(3, (uint)cluster.Fine),
            FeatureHash.Of(4, (uint)cluster.Coarse),
            FeatureHash.Of(5, (uint)_table.LevelOf(bare)),
            .. Bits(lists),
        ];
        return new WordFacts(number, cluster, lists, [.. near, .. Letters(word), FeatureHash.Of(8, FeatureHash.Of(bare)), FeatureHash.Of(9, (uint)(word.Length - bare.Length))], near) 
        {
            IsShared = isShared,
            MayBeginName = Proclitics.Readings(word).Any(reading => Gazetteer.BeginsPhrase(reading.Word)),
        };
    }

    // The first reading that articles know, else the first that names know.
    private string WithoutClitics(string word)
    {
        foreach (var reading in Proclitics.Readings(word))
        {
            if (_clusters.Of(reading.Word).Fine != 0)
            {
                return reading.Word;
            }
        }

        foreach (var reading in Proclitics.Readings(word))
        {
            if (_table.Contains(reading.Word))
            {
                return reading.Word;
            }
        }

        return word;
    }

    private uint ListsOf(string word)
    {
        var bits = 0u;
        for (var list = 0; list < _lists.Length; list++)
        {
            bits |= _lists[list].Contains(word) || _lists[list].Contains(TitleWords.Bare(word)) ? 1u << list : 0;
        }

        return bits;
    }

    private static IEnumerable<uint> Bits(uint lists)
    {
        for (var bit = 0; bit < 32; bit++)
        {
            if ((lists & (1u << bit)) != 0)
            {
                yield return FeatureHash.Of(6, (uint)bit);
            }
        }
    }

    private static IEnumerable<uint> Letters(string word)
    {
        for (var length = 1; length <= LongestAffix && length <= word.Length; length++)
        {
            yield return FeatureHash.Of(10, FeatureHash.Of(word.AsSpan(0, length)));
            yield return FeatureHash.Of(11, FeatureHash.Of(word.AsSpan(word.Length - length)));
        }

        yield return FeatureHash.Of(12, (uint)Math.Min(word.Length, 10));
        yield return FeatureHash.Of(13, word.Length == 0 ? 0u : char.IsDigit(word[0]) ? 1u : WordSplitter.IsArabicLetter(word[0]) ? 2u : 3u);
    }
}
