using System.Runtime.Intrinsics;

namespace Bot.Arabic.Names.Tagging;

/// <summary>
/// The learnt weights of <c>tagger.txt</c>: how much each feature speaks for each label, and how well a label follows another. A vector has a label
/// in each of its first <see cref="NameLabels.Count"/> elements, so that what a feature says for all of them is one addition. Thread-safe.
/// </summary>
internal sealed class TaggerModel
{
    /// <summary>Below any sum of weights, and far enough from the end of numbers to be added to itself.</summary>
    public const int Impossible = int.MinValue / 4;

    private const int Labels = NameLabels.Count;
    private const int FeatureElement = 3;

    // Most features have no weights, which these bits tell without a look into the table, which no near cache holds.
    private const int PresentShift = 13;

    private readonly ulong[] _present = new ulong[(uint.MaxValue >> PresentShift) / 64 + 1];

    // A slot is a byte for each label and, in its last four bytes, its feature: one line of the cache.
    private readonly Vector128<uint>[] _slots;
    private readonly uint _mask;
    private readonly int[] _moves;

    private TaggerModel(int features, sbyte[] moves)
    {
        var size = 16;
        while (size < features * 2)
        {
            size *= 2;
        }

        _mask = (uint)size - 1;
        _slots = new Vector128<uint>[size];
        _moves = [.. moves.Select((move, i) => NameLabels.MayFollow(i / Labels, i % Labels) ? move : Impossible)];
    }

    /// <summary>Takes the weights of all features; no feature is 0.</summary>
    /// <param name="features">Each feature once with a weight for each label.</param>
    /// <param name="moves">For each label before, a weight for each label.</param>
    public TaggerModel(IReadOnlyCollection<(uint Feature, sbyte[] Weights)> features, sbyte[] moves)
        : this(features.Count, moves)
    {
        foreach (var (feature, weights) in features)
        {
            Add(feature, weights);
        }
    }

    /// <summary>The embedded model.</summary>
    public static TaggerModel Read()
    {
        var (bytes, at) = (EmbeddedTable.Read("tagger.txt"), Labels * Labels);
        var moves = Array.ConvertAll(bytes[..at], b => unchecked((sbyte)b));
        var model = new TaggerModel((int)Next(), moves);
        Span<sbyte> weights = stackalloc sbyte[Labels];
        for (var feature = 0u; at < bytes.Length;)
        {
            feature += Next();
            var labels = Next();
            for (var label = 0; label < Labels; label++)
            {
                weights[label] = (labels & (1u << label)) == 0 ? (sbyte)0 : unchecked((sbyte)bytes[at++]);
            }

            model.Add(feature, weights);
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

    /// <summary>For each label, how well it follows another; far below all weights where it cannot.</summary>
    public ReadOnlySpan<int> MovesFrom(int before) => _moves.AsSpan(before * Labels, Labels);

    /// <summary>What a feature says for each label; zeros for one without weights.</summary>
    public Vector256<short> Of(uint feature)
    {
        if (!IsPresent(feature))
        {
            return Vector256<short>.Zero;
        }

        var slot = SlotOf(feature);
        if (_slots[slot].GetElement(FeatureElement) == 0)
        {
            return Vector256<short>.Zero;
        }

        var (lower, upper) = Vector128.Widen(_slots[slot].AsSByte());
        return Vector256.Create(lower, upper);
    }

    /// <summary>What features say together. A word has under a hundred, so the sums of their weights, which are bytes, hold in shorts.</summary>
    public Vector256<short> Of(IEnumerable<uint> features)
    {
        var sum = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            sum += Of(feature);
        }

        return sum;
    }

    private bool IsPresent(uint feature)
    {
        var bit = feature >> PresentShift;
        return (_present[bit / 64] & (1UL << (int)(bit % 64))) != 0;
    }

    private void Add(uint feature, ReadOnlySpan<sbyte> weights)
    {
        Span<sbyte> bytes = stackalloc sbyte[Vector128<sbyte>.Count];
        weights.CopyTo(bytes);
        _slots[SlotOf(feature)] = Vector128.Create<sbyte>(bytes).AsUInt32().WithElement(FeatureElement, feature);
        var bit = feature >> PresentShift;
        _present[bit / 64] |= 1UL << (int)(bit % 64);
    }

    // The slot of a feature, or the empty one where it would be.
    private uint SlotOf(uint feature)
    {
        var slot = feature & _mask;
        while (_slots[slot].GetElement(FeatureElement) is var other && other != feature && other != 0)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
