using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>
/// How likely a name that one writer spells with some Arabic letters is spelt with others by another: both render the same Latin group, so
/// P(a, b) is the sum over groups g of P(g) P(a | g) P(b | g).
/// </summary>
internal static class SpellingVariants
{
    // What is less likely is a slip of the pen.
    private const double LeastLogarithm = -9;

    /// <summary>Adds the weights of Arabic groups, in normal form on both sides; the same letter weighs nothing.</summary>
    /// <param name="table">What they are added to.</param>
    /// <param name="statistics">How Latin groups are written.</param>
    /// <param name="nats">What a wrong letter costs as a logarithm of a likelihood.</param>
    public static void AddTo(LetterTable table, GroupStatistics statistics, double nats)
    {
        var joint = Joint(statistics);
        var totals = joint.GroupBy(pair => pair.Key.One).ToDictionary(pairs => pairs.Key, pairs => pairs.Sum(pair => pair.Value));
        foreach (var variants in joint.GroupBy(pair => pair.Key.One))
        {
            var weights = variants
                .Select(pair => (pair.Key.Other, Logarithm: pair.Key.One == pair.Key.Other
                    ? 0
                    : Math.Log(pair.Value / totals[pair.Key.One]) + Math.Log(pair.Value / totals[pair.Key.Other])))
                .Where(weight => weight.Logarithm > LeastLogarithm && weight.Other.Count + variants.Key.Count is > 0 and < 4 && weight.Other.Count <= variants.Key.Count + 1)
                .Select(weight => new LetterTable.Weight(weight.Other.First, weight.Other.Second, (float)(weight.Logarithm / nats)))
                .ToArray();
            if (weights.Length > 0)
            {
                table.Set(LetterGroup.Key(variants.Key.Query(), 0, variants.Key.Count, 0), weights);
            }
        }
    }

    private static SortedDictionary<(Letters One, Letters Other), double> Joint(GroupStatistics statistics)
    {
        var joint = new SortedDictionary<(Letters One, Letters Other), double>();
        foreach (var group in statistics.Counts.Where(count => count.Key.Group != 0).GroupBy(count => count.Key.Group))
        {
            var total = group.Sum(count => count.Value);
            var writings = group.GroupBy(count => Letters.Of(count.Key)).Select(writing => (Letters: writing.Key, Count: writing.Sum(count => count.Value))).ToList();
            foreach (var one in writings)
            {
                foreach (var other in writings)
                {
                    var key = (one.Letters, other.Letters);
                    joint[key] = joint.GetValueOrDefault(key) + (one.Count * other.Count / total);
                }
            }
        }

        return joint;
    }

    /// <summary>Up to two letters in normal form, which has no hamza.</summary>
    private readonly record struct Letters(byte First, byte Second) : IComparable<Letters>
    {
        private static readonly byte Hamza = ArabicLetters.Of('ء');

        public int Count => (First > 0 ? 1 : 0) + (Second > 0 ? 1 : 0);

        public static Letters Of(GroupStatistics.Step step)
        {
            var (first, second) = (step.First == Hamza ? (byte)0 : ArabicLetters.Fold(step.First), step.Second == Hamza ? (byte)0 : ArabicLetters.Fold(step.Second));
            return first == 0 ? new Letters(second, 0) : new Letters(first, second);
        }

        public int CompareTo(Letters other) => (First, Second).CompareTo((other.First, other.Second));

        public byte[] Query() => QueryLetters.Numbers(ArabicLetters.Text(First) + ArabicLetters.Text(Second));
    }
}
