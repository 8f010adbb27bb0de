using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>All ways to cut both names of a pair into units: steps between places, each after all steps that lead to it.</summary>
internal sealed class SpellingLattice
{
    private readonly int _end;
    private readonly int _width;
    private Step[] _steps;

    /// <summary>Cuts a pair.</summary>
    public SpellingLattice(NamePair pair)
    {
        Pair = pair;
        var (query, arabic) = (SpellingUnit.WithEnd(pair.Letters), SpellingUnit.WithEnd(pair.Written));
        _width = arabic.Length + 1;
        _end = ((query.Length + 1) * _width) - 1;
        var steps = new List<Step>();
        for (var i = 0; i < query.Length; i++)
        {
            for (var j = 0; j < arabic.Length; j++)
            {
                foreach (var (letters, arabics) in SpellingUnit.Sizes)
                {
                    var (nextI, nextJ) = (i + letters, j + arabics);
                    if (nextI <= query.Length && nextJ <= arabic.Length && (nextI == query.Length) == (nextJ == arabic.Length))
                    {
                        steps.Add(new Step(
                            (i * _width) + j,
                            (nextI * _width) + nextJ,
                            SpellingTable.Context(0, i > 0 ? query[i - 1] : (byte)0, j > 0 ? arabic[j - 1] : (byte)0),
                            SpellingUnit.Key(query.AsSpan(i, letters), arabic.AsSpan(j, arabics))));
                    }
                }
            }
        }

        _steps = [.. steps];
    }

    /// <summary>The pair.</summary>
    public NamePair Pair { get; }

    /// <summary>The steps.</summary>
    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>Goes on with some of the steps only.</summary>
    public void Keep(Func<int, Step, bool> isKept) => _steps = [.. _steps.Where((step, i) => isKept(i, step))];

    /// <summary>How likely the pair is, and how likely it takes each step if it is the pair (forward and backward algorithm).</summary>
    public (double Likelihood, double[] Steps) Expect(Func<Step, double> likelihood)
    {
        var (forward, backward) = (new double[_end + 1], new double[_end + 1]);
        (forward[0], backward[_end]) = (1, 1);
        var shares = Array.ConvertAll(_steps, step => likelihood(step));
        for (var i = 0; i < _steps.Length; i++)
        {
            forward[_steps[i].To] += forward[_steps[i].From] * shares[i];
        }

        for (var i = _steps.Length - 1; i >= 0; i--)
        {
            backward[_steps[i].From] += backward[_steps[i].To] * shares[i];
        }

        var all = forward[_end];
        for (var i = 0; i < _steps.Length; i++)
        {
            shares[i] = all > 0 ? forward[_steps[i].From] * shares[i] * backward[_steps[i].To] / all : 0;
        }

        return (all, shares);
    }

    /// <summary>A unit between two places, after the context (<see cref="SpellingTable.Context"/> of kind 0).</summary>
    internal readonly record struct Step(int From, int To, int Context, long Unit);
}
