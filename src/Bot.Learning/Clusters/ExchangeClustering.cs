namespace Bot.Learning.Clusters;

/// <summary>
/// Puts words into classes so that the class of a word tells most about the class of the word beside it: the exchange algorithm for the bigram
/// class model of S. Martin, J. Liermann and H. Ney, "Algorithms for bigram and trigram word clustering" (1998). Deterministic.
/// </summary>
internal sealed class ExchangeClustering
{
    private readonly BigramCounts _bigrams;
    private readonly int _classes;
    private readonly int[] _classOf;
    private readonly int[] _sizes;

    // How often a class stands before another, by the first and by the second, so that both ways are read in memory order.
    private readonly int[] _byFirst;
    private readonly int[] _bySecond;
    private readonly int[] _scratch;

    private ExchangeClustering(BigramCounts bigrams, int classes)
    {
        (_bigrams, _classes) = (bigrams, classes);
        _classOf = [.. Enumerable.Range(0, bigrams.Words).Select(word => word % classes)];
        _sizes = new int[classes];
        _byFirst = new int[classes * classes];
        _bySecond = new int[classes * classes];
        _scratch = new int[classes];
        for (var word = 0; word < bigrams.Words; word++)
        {
            _sizes[_classOf[word]] += bigrams.CountOf(word);
            foreach (var (other, count) in bigrams.After(word))
            {
                AddPair(_classOf[word], _classOf[other], count);
            }
        }
    }

    /// <summary>The class of each word, from 0.</summary>
    /// <param name="bigrams">How often words stand beside each other; words in order of their frequency.</param>
    /// <param name="classes">How many classes.</param>
    /// <param name="rounds">How often each word may choose its class again.</param>
    public static int[] Cluster(BigramCounts bigrams, int classes, int rounds)
    {
        var clustering = new ExchangeClustering(bigrams, classes);
        for (var round = 0; round < rounds; round++)
        {
            for (var word = 0; word < bigrams.Words; word++)
            {
                clustering.Exchange(word);
            }
        }

        return clustering._classOf;
    }

    private void Exchange(int word)
    {
        var after = ByClass(_bigrams.After(word), word);
        var before = ByClass(_bigrams.Before(word), word);
        Put(word, _classOf[word], after, before, -1);
        var gains = new double[_classes];
        Gain(after, _bySecond, gains);
        Gain(before, _byFirst, gains);
        var (best, count) = (0, _bigrams.CountOf(word));
        for (var c = 0; c < _classes; c++)
        {
            gains[c] -= 2 * (Entropy.Of(_sizes[c] + count) - Entropy.Of(_sizes[c]));
            best = gains[c] > gains[best] ? c : best;
        }

        _classOf[word] = best;
        Put(word, best, after, before, 1);
    }

    private void Gain(List<(int Class, int Count)> neighbours, int[] pairs, double[] gains)
    {
        foreach (var (neighbour, count) in neighbours)
        {
            var row = pairs.AsSpan(neighbour * _classes, _classes);
            for (var c = 0; c < row.Length; c++)
            {
                gains[c] += Entropy.Of(row[c] + count) - Entropy.Of(row[c]);
            }
        }
    }

    private void Put(int word, int into, List<(int Class, int Count)> after, List<(int Class, int Count)> before, int sign)
    {
        after.ForEach(pair => AddPair(into, pair.Class, sign * pair.Count));
        before.ForEach(pair => AddPair(pair.Class, into, sign * pair.Count));
        AddPair(into, into, sign * _bigrams.SelfCount(word));
        _sizes[into] += sign * _bigrams.CountOf(word);
    }

    private void AddPair(int first, int second, int count)
    {
        _byFirst[(first * _classes) + second] += count;
        _bySecond[(second * _classes) + first] += count;
    }

    private List<(int Class, int Count)> ByClass(IReadOnlyList<(int Other, int Count)> neighbours, int word)
    {
        var found = new List<(int, int)>();
        foreach (var (other, count) in neighbours)
        {
            _scratch[_classOf[other]] += other == word ? 0 : count;
        }

        foreach (var (other, _) in neighbours)
        {
            if (_scratch[_classOf[other]] > 0)
            {
                found.Add((_classOf[other], _scratch[_classOf[other]]));
                _scratch[_classOf[other]] = 0;
            }
        }

        return found;
    }
}
