using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>
/// Learns a <see cref="SpellingTable"/> by expectation maximization: first how likely units are anywhere, then in their contexts and in two kinds of
/// names, which begin as those that have a letter that only Arabic has, and the others.
/// </summary>
internal static class SpellingTrainer
{
    private const int Iterations = 6;
    private const int ContextIterations = 3;

    // Pairs that fit worst are two names of one person, not one name: they teach nothing.
    private const double Kept = 0.985;
    private const double LeastUnit = 1;
    private const double LeastStep = 2e-3;
    private const double LeastCount = 0.5;
    private const double SureKind = 0.9;

    private const string ArabicOnly = "ءةحخذصضطظعق";

    /// <summary>Counts units in contexts, those that hardly occur left out; whole numbers, as the table's file has them.</summary>
    public static IReadOnlyList<SpellingTable.Entry> Train(IEnumerable<NamePair> pairs)
    {
        var lattices = pairs.Select(pair => new SpellingLattice(pair)).ToList();
        var anywhere = TrainUnits(lattices);
        var total = anywhere.Values.Sum();
        lattices = [.. lattices.OrderByDescending(lattice => Fit(lattice, step => anywhere[step.Unit] / total)).Take((int)(lattices.Count * Kept))];
        foreach (var lattice in lattices)
        {
            var (_, steps) = lattice.Expect(step => anywhere[step.Unit] / total);
            lattice.Keep((i, step) => steps[i] > LeastStep && anywhere[step.Unit] >= LeastUnit);
        }

        SpellingTable? table = null;
        var entries = new List<SpellingTable.Entry>();
        for (var i = 0; i < ContextIterations; i++)
        {
            var counts = new SortedDictionary<(int Context, long Unit), double>();
            foreach (var lattice in lattices)
            {
                Count(lattice, table, step => anywhere[step.Unit] / total, counts);
            }

            entries = [.. counts.Where(count => count.Value >= LeastCount).Select(count => new SpellingTable.Entry(count.Key.Context, count.Key.Unit, count.Value))];
            table = new SpellingTable(entries);
        }

        return entries.ConvertAll(entry => entry with { Count = Math.Round(entry.Count, MidpointRounding.AwayFromZero) });
    }

    private static Dictionary<long, double> TrainUnits(List<SpellingLattice> lattices)
    {
        var counts = new Dictionary<long, double>();
        for (var i = 0; i < Iterations; i++)
        {
            var (before, total) = (counts, counts.Values.Sum());
            counts = [];
            foreach (var lattice in lattices)
            {
                var (_, steps) = lattice.Expect(step => before.Count == 0 ? First(step) : before[step.Unit] / total);
                for (var k = 0; k < steps.Length; k++)
                {
                    var unit = lattice.Steps[k].Unit;
                    counts[unit] = counts.GetValueOrDefault(unit) + (steps[k] * lattice.Pair.Weight);
                }
            }
        }

        return counts;
    }

    // One letter for one is usual, one for none less so.
    private static double First(SpellingLattice.Step step) => SpellingUnit.Size(step.Unit) switch
    {
        (1, 1) => 2e-2,
        (1, 0) or (0, 1) => 4e-3,
        _ => 8e-4,
    };

    private static double Fit(SpellingLattice lattice, Func<SpellingLattice.Step, double> likelihood) =>
        Math.Log(lattice.Expect(likelihood).Likelihood + double.Epsilon) / (lattice.Pair.Letters.Length + lattice.Pair.Written.Length);

    private static void Count(SpellingLattice lattice, SpellingTable? table, Func<SpellingLattice.Step, double> first, SortedDictionary<(int Context, long Unit), double> counts)
    {
        var kinds = Enumerable.Range(0, SpellingTable.Kinds)
            .Select(kind => lattice.Expect(step => table is null ? first(step) : Likelihood(table, ContextOf(kind, step), step.Unit))).ToArray();
        var isArabic = lattice.Pair.Arabic.AsSpan().IndexOfAny(ArabicOnly) >= 0;
        for (var kind = 0; kind < SpellingTable.Kinds; kind++)
        {
            var share = table is null
                ? isArabic == (kind == 0) ? SureKind : 1 - SureKind
                : table.Share(kind) * kinds[kind].Likelihood / (Enumerable.Range(0, SpellingTable.Kinds).Sum(k => table.Share(k) * kinds[k].Likelihood) + double.Epsilon);
            for (var i = 0; i < lattice.Steps.Count; i++)
            {
                var key = (ContextOf(kind, lattice.Steps[i]), lattice.Steps[i].Unit);
                var count = share * kinds[kind].Steps[i] * lattice.Pair.Weight;
                if (count > 0)
                {
                    counts[key] = counts.GetValueOrDefault(key) + count;
                }
            }
        }
    }

    private static int ContextOf(int kind, SpellingLattice.Step step) => SpellingTable.Context(kind, 0, 0) | step.Context;

    private static double Likelihood(SpellingTable table, int context, long unit) => table.Unit(unit) is >= 0 and var number ? table.Likelihood(context, number) : 0;
}
