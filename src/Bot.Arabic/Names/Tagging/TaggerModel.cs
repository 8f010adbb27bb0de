namespace Bot.Arabic.Names.Tagging;

/// <summary>The learnt weights of <c>tagger.txt</c>: how much each feature speaks for each label, and how well a label follows another. Thread-safe.</summary>
internal sealed class TaggerModel
{
    private const int Labels = NameLabels.Count;

    private readonly uint[] _keys;
    private readonly sbyte[] _weights;
    private readonly uint _mask;
    private readonly sbyte[] _moves;

    private TaggerModel(int features, sbyte[] moves)
    {
        var size = 16;
        while (size < features * 2)
        {
            size *= 2;
        }

        _mask = (uint)size - 1;
        _keys = new uint[size];
        _weights = new sbyte[size * Labels];
        _moves = moves;
    }

    /// <summary>Takes the weights of all features; no feature is 0.</summary>
    /// <param name="features">Each feature once with a weight for each label.</param>
    /// <param name="moves">For each label before, a weight for each label.</param>
    public TaggerModel(IReadOnlyCollection<(uint Feature, sbyte[] Weights)> features, sbyte[] moves)
        : this(features.Count, moves)
    {
        foreach (var (feature, weights) in features)
        {
            weights.CopyTo(SlotOf(feature));
        }
    }

    /// <summary>The embedded model.</summary>
    public static TaggerModel Read()
    {
        var (bytes, at) = (EmbeddedTable.Read("tagger.txt"), Labels * Labels);
        var moves = Array.ConvertAll(bytes[..at], b => unchecked((sbyte)b));
        var model = new TaggerModel((int)Next(), moves);
        for (var feature = 0u; at < bytes.Length;)
        {
            feature += Next();
            var weights = model.SlotOf(feature);
            var labels = Next();
            for (var label = 0; label < Labels; label++)
            {
                weights[label] = (labels & (1u << label)) == 0 ? (sbyte)0 : unchecked((sbyte)bytes[at++]);
            }
        }

        return model;

        // A number in groups of seven bits, the lowest first; all but the last byte have their highest bit set.
        uint Next()
        {
            var (number, shift) = (0u, 0);
            do
            {
                number |= (bytes[at] & 0x7Fu) << shift;
                shift += 7;
            }
            while (bytes[at++] >= 0x80);
            return number;
        }
    }

    /// <summary>How well a label follows another.</summary>
    public int Move(int before, int label) => _moves[(before * Labels) + label];

    /// <summary>Adds the weights of a feature for each label.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        var slot = feature & _mask;
        while (_keys[slot] != feature)
        {
            if (_keys[slot] == 0)
            {
                return;
            }

            slot = (slot + 1) & _mask;
        }

        var weights = _weights.AsSpan((int)slot * Labels, Labels);
        for (var label = 0; label < weights.Length; label++)
        {
            scores[label] += weights[label];
        }
    }

    private Span<sbyte> SlotOf(uint feature)
    {
        var slot = feature & _mask;
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & _mask;
        }

        _keys[slot] = feature;
        return _weights.AsSpan((int)slot * Labels, Labels);
    }
}
