using Bot.Arabic.Names.Tagging;

namespace Bot.Learning.Names;

/// <summary>
/// Trains a linear-chain conditional random field (J. Lafferty, A. McCallum and F. Pereira, 2001) by stochastic gradient ascent with the step sizes of
/// AdaGrad (J. Duchi, E. Hazan and Y. Singer, 2011) and a quadratic penalty on the weights. Deterministic.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Labels = NameLabels.Count;
    private const int Seed = 7;
    private const int Rounds = 12;

    // The average of the last rounds does better on unseen text than the last one.
    private const int FirstAveraged = 4;
    private const float Rate = 0.15f;
    private const float Penalty = 4;

    // A feature that is seen once tells nothing that holds elsewhere.
    private const int Rarest = 2;

    private readonly List<uint> _features = [];
    private readonly List<Sentence> _sentences = [];
    private readonly AdaGrad _weights;
    private readonly AdaGrad _moves = new(Labels * Labels, Rate);
    private readonly float[] _penalties;

    /// <summary>Takes the features of each word of each sentence, and its right labels.</summary>
    public CrfTrainer(IReadOnlyCollection<(uint[][] Features, int[] Labels)> sentences)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in sentences.SelectMany(sentence => sentence.Features).SelectMany(word => word))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        var numbers = new Dictionary<uint, int>();
        foreach (var feature in sentences.SelectMany(sentence => sentence.Features).SelectMany(word => word))
        {
            if (counts[feature] >= Rarest && numbers.TryAdd(feature, numbers.Count))
            {
                _features.Add(feature);
            }
        }

        foreach (var (features, labels) in sentences)
        {
            _sentences.Add(new Sentence(Array.ConvertAll(features, word => word.Where(numbers.ContainsKey).Select(feature => numbers[feature]).ToArray()), labels));
        }

        _weights = new AdaGrad(_features.Count * Labels, Rate);
        _penalties = [.. _features.Select(feature => Penalty / counts[feature])];
    }

    /// <summary>Trains, and gives each feature with a weight for each label.</summary>
    /// <param name="moves">For each label before, a weight for each label.</param>
    public IEnumerable<(uint Feature, float[] Weights)> Train(out float[] moves)
    {
        var random = new Random(Seed);
        var order = _sentences.ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            Array.ForEach(order, Step);
            if (round >= FirstAveraged)
            {
                _weights.Remember();
                _moves.Remember();
            }
        }

        moves = _moves.Average();
        var weights = _weights.Average();
        return _features.Select((feature, number) => (feature, weights.AsSpan(number * Labels, Labels).ToArray()));
    }

    private void Step(Sentence sentence)
    {
        var scores = new double[sentence.Labels.Length * Labels];
        for (var word = 0; word < sentence.Labels.Length; word++)
        {
            var own = scores.AsSpan(word * Labels, Labels);
            foreach (var feature in sentence.Features[word])
            {
                var weights = _weights.Weights.AsSpan(feature * Labels, Labels);
                for (var label = 0; label < Labels; label++)
                {
                    own[label] += weights[label];
                }
            }
        }

        var marginals = new ChainMarginals(scores, _moves.Weights);
        for (var word = 0; word < sentence.Labels.Length; word++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var wanted = (sentence.Labels[word] == label ? 1 : 0) - marginals.OfLabel(word, label);
                foreach (var feature in sentence.Features[word])
                {
                    var place = (feature * Labels) + label;
                    _weights.Climb(place, (float)wanted - (_penalties[feature] * _weights.Weights[place]));
                }
            }

            var before = word == 0 ? 0 : sentence.Labels[word - 1];
            for (var move = 0; move < Labels * Labels; move++)
            {
                var wanted = move == (before * Labels) + sentence.Labels[word] ? 1 : 0;
                _moves.Climb(move, (float)(wanted - marginals.OfMove(word, move / Labels, move % Labels)));
            }
        }
    }

    private sealed record Sentence(int[][] Features, int[] Labels);
}
