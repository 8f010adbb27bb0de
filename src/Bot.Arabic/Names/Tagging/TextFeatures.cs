using Bot.Arabic.Text;

namespace Bot.Arabic.Names.Tagging;

/// <summary>What the tagger looks at in one text to decide about a word: the word, its neighbours, what stands between, well-known names.</summary>
internal sealed class TextFeatures
{
    /// <summary>No word has more features together with others.</summary>
    public const int MostTogether = 22;

    private const uint FirstWord = 8;
    private const uint LastWord = 16;
    private const uint HasClitic = 32;
    private const string Ali = "علي";
    private const string Preposition = "على";

    private static readonly WordFacts Outside = new(0, default, 0, [FeatureHash.Of(1, 0)], near: 1);

    private readonly WordRow _row;
    private readonly WordFacts[] _facts;
    private readonly uint[] _known;
    private readonly List<(int First, Gazetteer.Match Match)> _wellKnown = [];

    /// <summary>Reads the words of a text.</summary>
    public TextFeatures(WordRow row, TaggerVocabulary vocabulary)
    {
        _row = row;
        _facts = new WordFacts[row.Count];
        _known = new uint[row.Count];
        for (var i = 0; i < row.Count; i++)
        {
            _facts[i] = vocabulary.Of(FormOf(i));
        }

        for (var i = 0; i < row.Count; i++)
        {
            if (_facts[i].MayBeginName && vocabulary.Gazetteer.Find(row, i) is { } match)
            {
                Mark(i, match);
                _wellKnown.Add((i, match));
                i += match.Length - 1;
            }
        }
    }

    /// <summary>The well-known names that stand in the text, in order, each with its first word; none overlaps another.</summary>
    public IReadOnlyList<(int First, Gazetteer.Match Match)> WellKnown => _wellKnown;

    /// <summary>The sentences, as ranges of words: a name never goes over the end of one.</summary>
    public static IEnumerable<(int First, int End)> Sentences(WordRow row)
    {
        var first = 0;
        for (var end = 1; end <= row.Count; end++)
        {
            if ((row.Before(end) & (WordRow.Gap.Stop | WordRow.Gap.Line)) != WordRow.Gap.None)
            {
                yield return (first, end);
                first = end;
            }
        }
    }

    /// <summary>The words that a word's label is decided by, in text order: two before it, itself, two after it.</summary>
    /// <param name="i">The word.</param>
    /// <param name="first">The first word of its sentence.</param>
    /// <param name="end">The first word after its sentence.</param>
    /// <param name="around">Where they are written; <see cref="WordFacts.Places"/> of them.</param>
    public void Around(int i, int first, int end, Span<WordFacts> around)
    {
        for (var place = 0; place < WordFacts.Places; place++)
        {
            var word = i - WordFacts.OwnPlace + place;
            around[place] = word >= first && word < end ? _facts[word] : Outside;
        }
    }

    /// <summary>Writes the features that words have together, at most <see cref="MostTogether"/>, and says how many they are.</summary>
    /// <param name="i">The word.</param>
    /// <param name="first">The first word of its sentence.</param>
    /// <param name="end">The first word after its sentence.</param>
    /// <param name="around">The words around it, as <see cref="Around"/> writes them.</param>
    /// <param name="features">Where they are written.</param>
    public int Together(int i, int first, int end, ReadOnlySpan<WordFacts> around, Span<uint> features)
    {
        uint Known(int word) => word >= first && word < end ? _known[word] : 0;
        var (second, before, own, after, next) = (around[0], around[1], around[2], around[3], around[4]);
        var (gapBefore, gapAfter) = ((uint)_row.Before(i), (uint)_row.Before(i + 1));
        var list = new FeatureList(features);
        list.Add(20, 0);
        list.Add(26, gapBefore);
        list.Add(27, gapAfter);
        list.Add(28, gapBefore, gapAfter);
        list.Add(29, before.Word, gapBefore);
        list.Add(30, before.Word, own.Word);
        list.Add(31, own.Word, after.Word);
        list.Add(32, before.Cluster.Fine, own.Cluster.Fine);
        list.Add(33, own.Cluster.Fine, after.Cluster.Fine);
        list.Add(34, before.Cluster.Coarse, own.Cluster.Coarse);
        list.Add(35, own.Cluster.Coarse, after.Cluster.Coarse);
        list.Add(36, second.Cluster.Fine, before.Cluster.Fine);
        list.Add(37, after.Cluster.Fine, next.Cluster.Fine);
        list.Add(38, before.Lists, own.Lists);
        list.Add(39, own.Lists, after.Lists);
        list.Add(40, before.Cluster.Coarse, FeatureHash.Of(own.Cluster.Coarse, after.Cluster.Coarse));
        list.Add(41, second.Cluster.Coarse, FeatureHash.Of(before.Cluster.Coarse, own.Cluster.Coarse));
        list.Add(42, Known(i));
        list.Add(43, Known(i - 1));
        list.Add(44, Known(i + 1));
        list.Add(45, Known(i), before.Lists);
        list.Add(46, Known(i), own.Cluster.Coarse);
        return list.Count;
    }

    // In normal form the preposition is the name «علي».
    private string FormOf(int i) => _row[i].Normal == Ali && _row.Text[_row[i].Span.End - 1] == 'ى' ? Preposition : _row[i].Normal;

    private void Mark(int first, Gazetteer.Match match)
    {
        var kinds = 0u;
        foreach (var entry in match.Entries)
        {
            kinds |= 1u << (int)entry.Kind;
        }

        for (var i = 0; i < match.Length; i++)
        {
            _known[first + i] = kinds | (i == 0 ? FirstWord : 0) | (i == match.Length - 1 ? LastWord : 0) | (match.First.Letters > 0 ? HasClitic : 0);
        }
    }

    private ref struct FeatureList(Span<uint> features)
    {
        private readonly Span<uint> _features = features;

        public int Count { get; private set; }

        public void Add(uint about, uint value) => _features[Count++] = FeatureHash.Of(about, value);

        public void Add(uint about, uint first, uint second) => Add(about, FeatureHash.Of(first, second));
    }
}
