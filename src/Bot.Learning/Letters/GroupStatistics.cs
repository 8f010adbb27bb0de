using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>
/// How often each group of up to three query letters is written with each group of up to two Arabic letters: expectation maximization over all
/// alignments of every pair, each step as likely anywhere in a name.
/// </summary>
internal sealed class GroupStatistics
{
    private const int Iterations = 5;
    private const double Unseen = 1e-9;
    private const double Rare = 1e-2;

    // Query letters and Arabic letters of a step, and how likely it is before anything is known.
    private static readonly (int Query, int Arabic, double Likelihood)[] Steps =
        [(1, 1, 2e-2), (1, 0, 4e-3), (0, 1, 4e-3), (2, 1, 8e-4), (1, 2, 8e-4), (2, 2, 2e-4), (3, 1, 2e-4), (2, 0, 1e-4), (3, 2, 2e-4)];

    private Dictionary<Step, double>? _likelihoods;

    /// <summary>Counts over all pairs.</summary>
    public GroupStatistics(IReadOnlyList<NamePair> pairs)
    {
        for (var i = 0; i < Iterations; i++)
        {
            var counts = new Dictionary<Step, double>();
            foreach (var pair in pairs)
            {
                Expect(pair, counts);
            }

            var total = counts.Values.Sum();
            Counts = counts;
            _likelihoods = counts.Where(c => c.Value > Rare).ToDictionary(c => c.Key, c => c.Value / total);
        }
    }

    /// <summary>The expected counts.</summary>
    public IReadOnlyDictionary<Step, double> Counts { get; private set; } = new Dictionary<Step, double>();

    /// <summary>The log likelihood of a pair for each of its letters.</summary>
    public double Likelihood(NamePair pair) => Math.Log(Forward(pair)[^1] + double.Epsilon) / (pair.Letters.Length + pair.Heard.Length);

    private static Step StepAt(NamePair pair, int i, int query, int j, int arabic) => new(
        LetterGroup.Key(pair.Letters, i, query, 0),
        arabic > 0 ? pair.Heard[j] : (byte)0,
        arabic > 1 ? pair.Heard[j + 1] : (byte)0);

    private double Likelihood(NamePair pair, int i, int j, (int Query, int Arabic, double Likelihood) step) =>
        _likelihoods is null ? step.Likelihood : _likelihoods.GetValueOrDefault(StepAt(pair, i, step.Query, j, step.Arabic), Unseen);

    private double[] Forward(NamePair pair)
    {
        var (n, m) = (pair.Letters.Length, pair.Heard.Length);
        var forward = new double[(n + 1) * (m + 1)];
        forward[0] = 1;
        for (var i = 0; i <= n; i++)
        {
            for (var j = 0; j <= m; j++)
            {
                var here = forward[(i * (m + 1)) + j];
                foreach (var step in Steps)
                {
                    if (here > 0 && i + step.Query <= n && j + step.Arabic <= m)
                    {
                        forward[((i + step.Query) * (m + 1)) + j + step.Arabic] += here * Likelihood(pair, i, j, step);
                    }
                }
            }
        }

        return forward;
    }

    private void Expect(NamePair pair, Dictionary<Step, double> counts)
    {
        var (n, m) = (pair.Letters.Length, pair.Heard.Length);
        var forward = Forward(pair);
        var backward = new double[forward.Length];
        backward[^1] = 1;
        for (var i = n; i >= 0; i--)
        {
            for (var j = m; j >= 0; j--)
            {
                var here = (i * (m + 1)) + j;
                foreach (var step in Steps)
                {
                    if (i + step.Query <= n && j + step.Arabic <= m)
                    {
                        var onward = Likelihood(pair, i, j, step) * backward[((i + step.Query) * (m + 1)) + j + step.Arabic];
                        backward[here] += onward;
                        var expected = forward[^1] > 0 ? pair.Weight * forward[here] * onward / forward[^1] : 0;
                        if (expected > Unseen)
                        {
                            var key = StepAt(pair, i, step.Query, j, step.Arabic);
                            counts[key] = counts.GetValueOrDefault(key) + expected;
                        }
                    }
                }
            }
        }
    }

    /// <summary>A group of query letters (<see cref="LetterGroup.Key"/> anywhere in a name) and the Arabic letters that write it, 0 for none.</summary>
    internal readonly record struct Step(long Group, byte First, byte Second);
}
