namespace Bot.Arabic.Names.Letters;

/// <summary>
/// How likely an Arabic name is spelt as a query: P(query | name) = P(query, name) / P(name), where P(query, name) is the sum over all ways to cut both
/// into units, in both kinds of names (joint-sequence model, Bisani and Ney 2008). Thread-safe.
/// </summary>
/// <param name="table">The likelihoods of units.</param>
/// <param name="names">The likelihoods of Arabic names.</param>
/// <param name="query">The numbers of a query's letters (<see cref="QueryLetters.Numbers"/>).</param>
internal sealed class SpellingLikelihood(SpellingTable table, NameLetters names, ReadOnlySpan<byte> query)
{
    // Two long words that have nothing in common are as good as impossible.
    private const double Least = 1e-300;

    private readonly byte[] _query = SpellingUnit.WithEnd(query);

    /// <summary>The logarithm of P(query | name).</summary>
    /// <param name="name">Numbers of <see cref="ArabicLetters"/>, at most 32.</param>
    public double Logarithm(ReadOnlySpan<byte> name)
    {
        var arabic = SpellingUnit.WithEnd(name);
        var width = arabic.Length + 1;

        // For every two beginnings, how likely they are in each kind of names.
        var forward = new (double Short, double Full)[(_query.Length + 1) * width];
        forward[0] = (table.Share(0), table.Share(1));
        for (var i = 0; i < _query.Length; i++)
        {
            for (var j = 0; j < arabic.Length; j++)
            {
                var here = forward[(i * width) + j];
                if (here.Short + here.Full == 0)
                {
                    continue;
                }

                var context = SpellingTable.Context(0, i > 0 ? _query[i - 1] : (byte)0, j > 0 ? arabic[j - 1] : (byte)0);
                foreach (var (letters, arabics) in SpellingUnit.Sizes)
                {
                    var (nextI, nextJ) = (i + letters, j + arabics);
                    if (nextI <= _query.Length && nextJ <= arabic.Length && (nextI == _query.Length) == (nextJ == arabic.Length))
                    {
                        var unit = table.Unit(SpellingUnit.Key(_query.AsSpan(i, letters), arabic.AsSpan(j, arabics)));
                        var least = letters < 2 && arabics < 2 ? SpellingTable.Slip : 0;
                        ref var next = ref forward[(nextI * width) + nextJ];
                        next.Short += here.Short * Likelihood(context, unit, least);
                        next.Full += here.Full * Likelihood(context | SpellingTable.Context(1, 0, 0), unit, least);
                    }
                }
            }
        }

        var (written, spelt) = forward[^1];
        return Math.Log(written + spelt + Least) - names.Logarithm(arabic);
    }

    private double Likelihood(int context, int unit, double least) => unit < 0 ? least : Math.Max(least, table.Likelihood(context, unit));
}
