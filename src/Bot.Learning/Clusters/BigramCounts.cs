namespace Bot.Learning.Clusters;

/// <summary>How often the words of a vocabulary, or their classes, stand beside each other.</summary>
internal sealed class BigramCounts
{
    private readonly int[] _counts;
    private readonly List<(int Other, int Count)>[] _after;
    private readonly List<(int Other, int Count)>[] _before;

    /// <summary>Takes pairs of neighbours, each once, with their counts; words are numbered from 0 to <paramref name="words"/> (not in it).</summary>
    public BigramCounts(int words, IEnumerable<(int First, int Second, int Count)> pairs)
    {
        _counts = new int[words];
        _after = [.. Enumerable.Range(0, words).Select(_ => new List<(int, int)>())];
        _before = [.. Enumerable.Range(0, words).Select(_ => new List<(int, int)>())];
        foreach (var (first, second, count) in pairs)
        {
            _after[first].Add((second, count));
            _before[second].Add((first, count));
            _counts[first] += count;
        }
    }

    /// <summary>How many words there are.</summary>
    public int Words => _counts.Length;

    /// <summary>How often a word stands before any other.</summary>
    public int CountOf(int word) => _counts[word];

    /// <summary>What stands after a word.</summary>
    public IReadOnlyList<(int Other, int Count)> After(int word) => _after[word];

    /// <summary>What stands before a word.</summary>
    public IReadOnlyList<(int Other, int Count)> Before(int word) => _before[word];

    /// <summary>How often a word stands beside itself.</summary>
    public int SelfCount(int word) => _after[word].Find(pair => pair.Other == word).Count;

    /// <summary>The same counts of the words' classes.</summary>
    public BigramCounts Of(int[] classOf, int classes)
    {
        var pairs = new SortedDictionary<(int, int), int>();
        for (var word = 0; word < Words; word++)
        {
            foreach (var (other, count) in _after[word])
            {
                var pair = (classOf[word], classOf[other]);
                pairs[pair] = pairs.GetValueOrDefault(pair) + count;
            }
        }

        return new BigramCounts(classes, pairs.Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value)));
    }
}
