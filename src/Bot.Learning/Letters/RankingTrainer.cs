using System.Runtime.InteropServices;
using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>
/// Makes a table that puts the right one of a list of names first. It begins with how often letter groups write each other, then goes over all pairs
/// by stochastic gradient steps (AdaGrad, each weight drawn back to where it began) that make the likeliest alignment of the right name likelier than
/// those of the others: the loss is the negative logarithm of the right name's share in the softmax of the list. What it returns is the mean of the later steps' tables.
/// </summary>
internal sealed class RankingTrainer(IReadOnlyList<NamePair> pairs, CandidateLists lists)
{
    /// <summary>What a wrong letter costs as a logarithm of a likelihood.</summary>
    public const float Nats = 10;

    private const int Epochs = 3;
    private const int PairsToSnapshot = 5000;

    // Names in a list beside the right one.
    private const int Near = 24;
    private const int Others = 4;

    // Pairs that fit worst are two names of one person, not one name: they teach nothing.
    private const double Kept = 0.985;
    private const double MaxLoss = 8;

    private const double LeastGroupCount = 2;
    private const int LeastNeighbourhoodCount = 8;
    private const double Rate = 0.1;
    private const double Decay = 2e-2;
    private const double Damping = 0.1;
    private const double LeastShare = 0.003;

    private readonly LetterTable _table = new();
    private readonly Dictionary<long, State[]> _states = [];
    private int _snapshots;

    /// <summary>Learns from all pairs.</summary>
    public LetterTable Train()
    {
        var statistics = new GroupStatistics(pairs);
        AddGroups(statistics);
        var kept = pairs.OrderByDescending(statistics.Likelihood).Take((int)(pairs.Count * Kept)).ToArray();
        AddNeighbourhoods(kept);
        foreach (var (group, weights) in _table.All)
        {
            _states[group] = Array.ConvertAll(weights, weight => new State(0, 0, weight.Value));
        }

        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(kept);
            for (var i = 0; i < kept.Length; i++)
            {
                Learn(kept[i], random, epoch == 0 ? double.PositiveInfinity : MaxLoss);
                if (epoch >= Epochs / 2 && (i + 1) % PairsToSnapshot == 0)
                {
                    TakeSnapshot();
                }
            }
        }

        SetMeans();
        SpellingVariants.AddTo(_table, statistics, Nats);
        return _table;
    }

    private void AddGroups(GroupStatistics statistics)
    {
        var byGroup = statistics.Counts.GroupBy(count => count.Key.Group).ToDictionary(group => group.Key, group => group.Sum(count => count.Value));
        var byWriting = statistics.Counts.GroupBy(count => (count.Key.First, count.Key.Second)).ToDictionary(group => group.Key, group => group.Sum(count => count.Value));
        foreach (var group in statistics.Counts.Where(count => count.Value >= LeastGroupCount).GroupBy(count => count.Key.Group))
        {
            _table.Set(group.Key, [.. group.OrderBy(count => count.Key.First).ThenBy(count => count.Key.Second).Select(count => new LetterTable.Weight(
                count.Key.First,
                count.Key.Second,
                (float)((Math.Log(count.Value / byGroup[group.Key]) + Math.Log(count.Value / byWriting[(count.Key.First, count.Key.Second)])) / Nats)))]);
        }
    }

    private void AddNeighbourhoods(IEnumerable<NamePair> kept)
    {
        var counts = new Dictionary<(long Group, byte First, byte Second), int>();
        foreach (var pair in kept)
        {
            foreach (var step in AlignmentPath.Of(new LetterAlignment(_table, pair.Letters), pair.Heard))
            {
                for (var neighbourhood = 1; neighbourhood < LetterGroup.Neighbourhoods; neighbourhood++)
                {
                    var key = (LetterGroup.Key(pair.Letters, step.Start, step.Length, neighbourhood), step.First, step.Second);
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                }
            }
        }

        foreach (var group in counts.Where(count => count.Value >= LeastNeighbourhoodCount).GroupBy(count => count.Key.Group))
        {
            _table.Set(group.Key, [.. group.OrderBy(count => count.Key).Select(count => new LetterTable.Weight(count.Key.First, count.Key.Second, 0))]);
        }
    }

    private void Learn(NamePair pair, Random random, double maxLoss)
    {
        var alignment = new LetterAlignment(_table, pair.Letters);
        List<byte[]> candidates = [pair.Written, .. lists.Distractors(pair, Near, Others, random).Select(name => ArabicLetters.OfWritten(name))];
        var shares = Softmax(candidates.ConvertAll(candidate => -Nats * (double)alignment.CostOfName(candidate)));
        if (-Math.Log(shares[0]) > maxLoss)
        {
            return;
        }

        var gradient = new Dictionary<(long Group, int Index), double>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var error = (i == 0 ? 1 : 0) - shares[i];
            if (Math.Abs(error) > LeastShare)
            {
                var heard = alignment.IsArticleHeard(candidates[i]) ? candidates[i] : ArabicLetters.WithoutArticle(candidates[i]).ToArray();
                foreach (var step in AlignmentPath.Of(alignment, heard))
                {
                    AddTo(gradient, pair, step, error);
                }
            }
        }

        foreach (var ((group, index), slope) in gradient)
        {
            Move(group, index, slope * pair.Weight);
        }
    }

    private static List<double> Softmax(List<double> scores)
    {
        var max = scores.Max();
        var shares = scores.ConvertAll(score => Math.Exp(score - max));
        var sum = shares.Sum();
        return shares.ConvertAll(share => share / sum);
    }

    private void AddTo(Dictionary<(long Group, int Index), double> gradient, NamePair pair, AlignmentPath.Step step, double error)
    {
        for (var neighbourhood = 0; neighbourhood < LetterGroup.Neighbourhoods; neighbourhood++)
        {
            var group = LetterGroup.Key(pair.Letters, step.Start, step.Length, neighbourhood);
            var weights = _table.Of(group);
            for (var i = 0; i < weights.Length; i++)
            {
                if (weights[i].First == step.First && weights[i].Second == step.Second)
                {
                    gradient[(group, i)] = gradient.GetValueOrDefault((group, i)) + error;
                }
            }
        }
    }

    private void Move(long group, int index, double slope)
    {
        ref var weight = ref _table.Of(group)[index];
        ref var state = ref _states[group][index];
        slope -= Decay * Nats * (weight.Value - state.Start);
        state.Squares += slope * slope;
        weight.Value += (float)(Rate * slope / Math.Sqrt(state.Squares + Damping) / Nats);
    }

    private void TakeSnapshot()
    {
        _snapshots++;
        foreach (var (group, states) in _states)
        {
            var weights = _table.Of(group);
            for (var i = 0; i < states.Length; i++)
            {
                states[i].Sum += weights[i].Value;
            }
        }
    }

    private void SetMeans()
    {
        foreach (var (group, states) in _states)
        {
            var weights = _table.Of(group);
            for (var i = 0; i < states.Length; i++)
            {
                weights[i].Value = (float)(states[i].Sum / _snapshots);
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private record struct State(double Squares, double Sum, float Start);
}
