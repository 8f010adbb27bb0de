using System.Runtime.Intrinsics;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names.Tagging;

/// <summary>Finds the words of names by the learnt weights: the best sequence of labels for each sentence (A. Viterbi, 1967). Thread-safe.</summary>
internal sealed class NameTagger(TaggerModel model)
{
    private const int Labels = NameLabels.Count;

    /// <summary>The names in text order, each from its first word to the one after its last.</summary>
    public IReadOnlyList<(int First, int End, NameKind Kind)> Find(WordRow row, TextFeatures features) =>
        [.. NameLabels.Names(Tag(row, features)).Where(name => name.Kind != NameLabels.Other).Select(name => (name.First, name.End, (NameKind)name.Kind))];

    /// <summary>The label of each word (<see cref="NameLabels"/>).</summary>
    public int[] Tag(WordRow row, TextFeatures features)
    {
        var labels = new int[row.Count];
        foreach (var (first, end) in TextFeatures.Sentences(row))
        {
            Tag(features, first, end, labels);
        }

        return labels;
    }

    private void Tag(TextFeatures features, int first, int end, int[] labels)
    {
        var from = new byte[(end - first) * Labels];
        var around = new WordFacts[WordFacts.Places];
        Span<uint> together = stackalloc uint[TextFeatures.MostTogether];
        Span<int> before = stackalloc int[Labels];
        Span<int> best = stackalloc int[Labels];
        before.Fill(TaggerModel.Impossible);
        before[0] = 0;
        for (var i = first; i < end; i++)
        {
            features.Around(i, first, end, around);
            var scores = Vector256<short>.Zero;
            for (var place = 0; place < WordFacts.Places; place++)
            {
                scores += around[place].ScoresIn(place, model);
            }

            foreach (var feature in together[..features.Together(i, first, end, around, together)])
            {
                scores += model.Of(feature);
            }

            Step(before, scores, best, from.AsSpan((i - first) * Labels, Labels));
            best.CopyTo(before);
        }

        var last = best.IndexOf(Max(best));
        for (var i = end - 1; i >= first; i--)
        {
            labels[i] = last;
            last = from[((i - first) * Labels) + last];
        }
    }

    private void Step(Span<int> before, Vector256<short> scores, Span<int> best, Span<byte> from)
    {
        // Only differences count; sums of a sentence of millions of words would not hold in a number.
        var top = Max(before);
        best.Fill(int.MinValue);
        for (var b = 0; b < Labels; b++)
        {
            var moves = model.MovesFrom(b);
            var path = Math.Max(before[b] - top, TaggerModel.Impossible);
            for (var label = 0; label < Labels; label++)
            {
                var score = path + moves[label] + scores[label];
                if (score > best[label])
                {
                    (best[label], from[label]) = (score, (byte)b);
                }
            }
        }
    }

    private static int Max(Span<int> values)
    {
        var max = values[0];
        foreach (var value in values)
        {
            max = Math.Max(max, value);
        }

        return max;
    }
}
