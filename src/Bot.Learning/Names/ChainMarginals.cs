using Bot.Arabic.Names.Tagging;

namespace Bot.Learning.Names;

/// <summary>How likely each label of each word of a sentence is, and each pair of neighbours, by the forward-backward algorithm with scaling.</summary>
internal sealed class ChainMarginals
{
    private const int Labels = NameLabels.Count;

    private readonly double[] _emissions;
    private readonly double[] _forward;
    private readonly double[] _backward;
    private readonly double[] _scales;
    private readonly double[] _moves;

    /// <summary>Takes the score of each label of each word, and of each move from label to label.</summary>
    public ChainMarginals(double[] scores, float[] moves)
    {
        var words = scores.Length / Labels;
        _moves = [.. moves.Select((score, move) => NameLabels.MayFollow(move / Labels, move % Labels) ? Math.Exp(score) : 0)];
        (_emissions, _forward, _backward, _scales) = (new double[scores.Length], new double[scores.Length], new double[scores.Length], new double[words]);
        for (var word = 0; word < words; word++)
        {
            var own = scores.AsSpan(word * Labels, Labels);
            var max = Max(own);
            for (var label = 0; label < Labels; label++)
            {
                _emissions[(word * Labels) + label] = Math.Exp(own[label] - max);
            }

            Forward(word);
        }

        for (var word = words - 1; word >= 0; word--)
        {
            Backward(word, words);
        }
    }

    /// <summary>How likely a word has a label.</summary>
    public double OfLabel(int word, int label) => _forward[(word * Labels) + label] * _backward[(word * Labels) + label];

    /// <summary>How likely a word has a label and the word before another; label 0 stands before the first word.</summary>
    public double OfMove(int word, int before, int label) =>
        Before(word, before) * _moves[(before * Labels) + label] * _emissions[(word * Labels) + label] * _backward[(word * Labels) + label] / _scales[word];

    private static double Max(Span<double> scores)
    {
        var max = scores[0];
        foreach (var score in scores)
        {
            max = Math.Max(max, score);
        }

        return max;
    }

    private double Before(int word, int label) => word > 0 ? _forward[((word - 1) * Labels) + label] : label == 0 ? 1 : 0;

    private void Forward(int word)
    {
        var own = _forward.AsSpan(word * Labels, Labels);
        for (var label = 0; label < Labels; label++)
        {
            for (var before = 0; before < Labels; before++)
            {
                own[label] += Before(word, before) * _moves[(before * Labels) + label];
            }

            own[label] *= _emissions[(word * Labels) + label];
            _scales[word] += own[label];
        }

        foreach (ref var share in own)
        {
            share /= _scales[word];
        }
    }

    private void Backward(int word, int words)
    {
        for (var label = 0; label < Labels; label++)
        {
            var sum = word == words - 1 ? 1 : 0.0;
            for (var after = 0; after < Labels && word < words - 1; after++)
            {
                var place = ((word + 1) * Labels) + after;
                sum += _moves[(label * Labels) + after] * _emissions[place] * _backward[place] / _scales[word + 1];
            }

            _backward[(word * Labels) + label] = sum;
        }
    }
}
