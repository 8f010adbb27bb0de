using System.Globalization;
using System.Runtime.InteropServices;

namespace Bot.Arabic.Names.Letters;

/// <summary>
/// What is learnt of how names are written in Arabic (<c>letters.txt</c>): how likely a group of up to three letters of a query is written with some
/// Arabic letters, anywhere and beside its neighbours. Thread-safe once it is filled.
/// </summary>
internal sealed class LetterTable
{
    /// <summary>The file counts hundredths of a wrong letter (<see cref="LetterAlignment"/>).</summary>
    public const float Fraction = 100;

    private static readonly Lazy<LetterTable> Shared = new(ReadEmbedded);

    private readonly Dictionary<long, Weight[]> _weights = [];
    private readonly short[] _pairPlaces = new short[ArabicLetters.Count * ArabicLetters.Count];

    /// <summary>The table that is embedded, read when it is first asked for.</summary>
    public static LetterTable Embedded => Shared.Value;

    /// <summary>How many places <see cref="PairPlace"/> gives, the one of unlisted pairs with them.</summary>
    public int PairPlaces { get; private set; } = 1;

    /// <summary>All weights by the key of their group (<see cref="LetterGroup"/>).</summary>
    public IReadOnlyDictionary<long, Weight[]> All => _weights;

    /// <summary>Reads lines of a group, a blank, and Arabic letters with their weight: «^[ch]e ش12 تش-3»; «_» stands for no letter.</summary>
    public static LetterTable Read(TextReader lines)
    {
        var table = new LetterTable();
        while (lines.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                table.AddLine(line);
            }
        }

        return table;
    }

    /// <summary>The weights of a group; empty when there are none.</summary>
    public Span<Weight> Of(long group) => _weights.GetValueOrDefault(group);

    /// <summary>The place of two Arabic letters among those that some group is written with; 0 when none is.</summary>
    public int PairPlace(byte first, byte second) => _pairPlaces[(first * ArabicLetters.Count) + second];

    /// <summary>Sets all weights of a group.</summary>
    public void Set(long group, Weight[] weights)
    {
        _weights[group] = weights;
        foreach (var weight in weights)
        {
            if (weight.Second > 0)
            {
                AddPair(weight.First, weight.Second);
                AddPair(ArabicLetters.Fold(weight.First), ArabicLetters.Fold(weight.Second));
            }
        }
    }

    private static LetterTable ReadEmbedded()
    {
        using var stream = typeof(LetterTable).Assembly.GetManifestResourceStream("letters.txt")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    private void AddPair(byte first, byte second)
    {
        ref var place = ref _pairPlaces[(first * ArabicLetters.Count) + second];
        if (place == 0)
        {
            place = (short)PairPlaces++;
        }
    }

    private void AddLine(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOf(' ');
        var fields = line[(blank + 1)..];
        var weights = new Weight[fields.Count(' ') + 1];
        var i = 0;
        foreach (var field in fields.Split(' '))
        {
            weights[i++] = ReadWeight(fields[field]);
        }

        Set(LetterGroup.Parse(line[..blank]), weights);
    }

    private static Weight ReadWeight(ReadOnlySpan<char> field)
    {
        var number = field.IndexOfAnyInRange('-', '9');
        var second = number > 1 ? ArabicLetters.Of(field[1]) : (byte)0;
        return new Weight(ArabicLetters.Of(field[0]), second, int.Parse(field[number..], CultureInfo.InvariantCulture) / Fraction);
    }

    /// <summary>How likely a group is written with no, one or two Arabic letters (numbers of <see cref="ArabicLetters"/>, 0 for none); 1 is a wrong letter.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal record struct Weight(byte First, byte Second, float Value);
}
