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

    // Most words of a text are common ones, which come early: the facts of this many words are kept.
    private const int MostKept = 1 << 16;
    private const int LongestKept = 32;

    private readonly ConcurrentDictionary<string, WordFacts> _facts = new(StringComparer.Ordinal);
    private readonly WordClusters _clusters = new();
    private readonly SpeechVerbs _verbs;
    private readonly NameWordTable _table;

    // The lists that have a word, as bits.
    private readonly Dictionary<string, uint> _lists = new(StringComparer.Ordinal);
    private readonly int _listCount;
    private int _kept;

    /// <summary>Reads the word lists once.</summary>
    public TaggerVocabulary(Lexicon lexicon, Gazetteer gazetteer, NameWordTable table)
    {
        (Gazetteer, _table) = (gazetteer, table);
        _verbs = new SpeechVerbs(lexicon);
        var titles = lexicon.Words("titles");
        IEnumerable<string>[] lists =
        [
            titles.Concat(titles.Select(title => title + "ه")),
            lexicon.Words("bodies"),
            lexicon.Words("media"),
            lexicon.Words("stop"),
            lexicon.Words("name-stoppers"),
            lexicon.Words("named-things"),
            lexicon.WordsOfKind("first-names", "arabic"),
            lexicon.WordsOfKind("first-names", "foreign"),
            lexicon.WordsOfKind("first-names", "link"),
        ];
        _listCount = lists.Length;
        for (var list = 0; list < lists.Length; list++)
        {
            foreach (var word in lists[list])
            {
                _lists[word] = _lists.GetValueOrDefault(word) | (1u << list);
            }
        }
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

        var facts = Read(word);
        if (_kept < MostKept && word.Length <= LongestKept && _facts.TryAdd(word, facts))
        {
            Interlocked.Increment(ref _kept);
        }

        return facts;
    }

    private WordFacts Read(string word)
    {
        var number = FeatureHash.Of(word);
        var bare = WithoutClitics(word);
        var cluster = _clusters.Of(bare);
        var lists = ListsOf(word) | (bare.Length == word.Length ? 0 : ListsOf(bare) << _listCount);
        lists |= _verbs.Find(word) is { } verb ? 1u << (FirstVerbBit + (int)verb.Kind) : 0;
        lists |= Gazetteer.IsPersonWord(bare) ? 1u << PersonBit : 0;
        List<uint> features =
        [
            FeatureHash.Of(1, number),
            FeatureHash.Of(2, FeatureHash.Of(LightStemmer.Stem(word))),
            FeatureHash.Of(3, (uint)cluster.Fine),
            FeatureHash.Of(4, (uint)cluster.Coarse),
            FeatureHash.Of(5, (uint)_table.LevelOf(bare)),
        ];
        AddBits(features, lists);
        var near = features.Count;
        AddLetters(features, word);
        features.Add(FeatureHash.Of(8, FeatureHash.Of(bare)));
        features.Add(FeatureHash.Of(9, (uint)(word.Length - bare.Length)));
        return new WordFacts(number, cluster, lists, [.. features], near)
        {
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

    private uint ListsOf(string word) => _lists.GetValueOrDefault(word) | _lists.GetValueOrDefault(TitleWords.Bare(word));

    private static void AddBits(List<uint> features, uint lists)
    {
        for (var bit = 0; bit < 32; bit++)
        {
            if ((lists & (1u << bit)) != 0)
            {
                features.Add(FeatureHash.Of(6, (uint)bit));
            }
        }
    }

    private static void AddLetters(List<uint> features, string word)
    {
        for (var length = 1; length <= LongestAffix && length <= word.Length; length++)
        {
            features.Add(FeatureHash.Of(10, FeatureHash.Of(word.AsSpan(0, length))));
            features.Add(FeatureHash.Of(11, FeatureHash.Of(word.AsSpan(word.Length - length))));
        }

        features.Add(FeatureHash.Of(12, (uint)Math.Min(word.Length, 10)));
        features.Add(FeatureHash.Of(13, word.Length == 0 ? 0u : char.IsDigit(word[0]) ? 1u : WordSplitter.IsArabicLetter(word[0]) ? 2u : 3u));
    }
}
