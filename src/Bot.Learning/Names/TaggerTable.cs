using Bot.Arabic.Names.Tagging;

namespace Bot.Learning.Names;

/// <summary>A trained model with its weights rounded to bytes, as <see cref="TaggerModel"/> reads them.</summary>
internal sealed class TaggerTable
{
    // A step of a weight is a sixteenth; none is as great as eight.
    private const float Scale = 16;

    private readonly List<(uint Feature, sbyte[] Weights)> _features;
    private readonly sbyte[] _moves;

    /// <summary>Rounds the weights; features that are left without any are left out.</summary>
    public TaggerTable(IEnumerable<(uint Feature, float[] Weights)> features, float[] moves)
    {
        _features = [.. features
            .Select(feature => (feature.Feature, Weights: Array.ConvertAll(feature.Weights, Round)))
            .Where(feature => Array.Exists(feature.Weights, weight => weight != 0))
            .OrderBy(feature => feature.Feature)];
        _moves = Array.ConvertAll(moves, Round);
    }

    /// <summary>How many features there are.</summary>
    public int Count => _features.Count;

    /// <summary>The model.</summary>
    public TaggerModel Model() => new(_features, _moves);

    /// <summary>The model as bytes: the moves, the number of features, then each feature's distance from the one before, its labels as bits, and their weights.</summary>
    public byte[] Bytes()
    {
        var bytes = new List<byte>(Array.ConvertAll(_moves, Byte));
        Add(bytes, (uint)_features.Count);
        var before = 0u;
        foreach (var (feature, weights) in _features)
        {
            Add(bytes, feature - before);
            Add(bytes, weights.Select((weight, label) => weight == 0 ? 0 : 1u << label).Aggregate((sum, bit) => sum | bit));
            bytes.AddRange(weights.Where(weight => weight != 0).Select(Byte));
            before = feature;
        }

        return [.. bytes];
    }

    private static void Add(List<byte> bytes, uint number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            bytes.Add((byte)((number & 0x7F) | 0x80));
        }

        bytes.Add((byte)number);
    }

    private static byte Byte(sbyte weight) => unchecked((byte)weight);

    private static sbyte Round(float weight) => (sbyte)Math.Clamp(MathF.Round(weight * Scale), sbyte.MinValue, sbyte.MaxValue);
}
