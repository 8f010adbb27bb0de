using System.Numerics;

namespace Bot.Arabic.Names;

/// <summary>
/// The cheapest way to give each word of a query its words of an Arabic name: one for one in any order, one for several that stand side by side
/// («Abdulrahman», «عبد الرحمن»), or two for one («Hezb Allah»). What is left over on either side is missing.
/// </summary>
internal sealed class WordAssignment
{
    // A letter of a word that has no counterpart; a wrong word costs more than both.
    private const float Missing = 0.3f;
    private const float Extra = 0.1f;
    private const int LongestRun = 3;

    private readonly WordMatcher[] _query;
    private readonly ArabicWord[] _words;
    private readonly float[,,] _runs;
    private readonly float[,,] _twos;
    private readonly float[] _known;

    /// <summary>Takes the words of both sides, and each two words of the query written as one.</summary>
    public WordAssignment(WordMatcher[] query, WordMatcher?[,] joined, ArabicWord[] words)
    {
        (_query, _words) = (query, words);
        _runs = new float[query.Length, words.Length, LongestRun];
        _twos = new float[query.Length, query.Length, words.Length];
        for (var j = 0; j < words.Length; j++)
        {
            FillRuns(j);
            FillTwos(joined, j);
        }

        _known = new float[1 << (query.Length + words.Length)];
        Array.Fill(_known, float.NaN);
    }

    /// <summary>What the cheapest assignment costs (<see cref="WordMatcher.Cost"/>).</summary>
    public float Cost() => Cost(0, 0);

    private void FillRuns(int word)
    {
        for (var length = 1; length <= LongestRun && word + length <= _words.Length; length++)
        {
            var run = length == 1 ? _words[word] : ArabicWord.Join(_words.AsSpan(word, length));
            for (var i = 0; i < _query.Length; i++)
            {
                _runs[i, word, length - 1] = _query[i].Cost(run);
            }
        }
    }

    private void FillTwos(WordMatcher?[,] joined, int word)
    {
        for (var i = 0; i < _query.Length; i++)
        {
            for (var other = 0; other < i; other++)
            {
                var cost = Math.Min(joined[i, other]!.Cost(_words[word]), joined[other, i]!.Cost(_words[word]));
                (_twos[i, other, word], _twos[other, i, word]) = (cost, cost);
            }
        }
    }

    // Both sets are bits of the words that are done with.
    private float Cost(int query, int words)
    {
        ref var known = ref _known[(query << _words.Length) | words];
        if (float.IsNaN(known))
        {
            known = query == (1 << _query.Length) - 1 ? CostOfRest(words) : CostOfNext(query, words);
        }

        return known;
    }

    private float CostOfRest(int words)
    {
        var cost = 0f;
        for (var j = 0; j < _words.Length; j++)
        {
            cost += (words & (1 << j)) == 0 ? Extra * _words[j].Normal.Length : 0;
        }

        return cost;
    }

    private float CostOfNext(int query, int words)
    {
        var next = BitOperations.TrailingZeroCount(~query);
        query |= 1 << next;
        var cost = Cost(query, words) + (Missing * _query[next].Length);
        for (var j = 0; j < _words.Length; j++)
        {
            var run = 0;
            for (var length = 1; length <= LongestRun && j + length <= _words.Length; length++)
            {
                run |= 1 << (j + length - 1);
                if ((words & run) == 0)
                {
                    cost = Math.Min(cost, _runs[next, j, length - 1] + Cost(query, words | run));
                }
            }

            for (var other = next + 1; other < _query.Length && (words & (1 << j)) == 0; other++)
            {
                if ((query & (1 << other)) == 0)
                {
                    cost = Math.Min(cost, _twos[next, other, j] + Cost(query | (1 << other), words | (1 << j)));
                }
            }
        }

        return cost;
    }
}
