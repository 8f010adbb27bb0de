using System.Globalization;

namespace Bot.Arabic.Names.Letters;

/// <summary>
/// How often a unit follows a letter of the query and an Arabic one (<c>spellings.txt</c>), in two kinds of names: those that Arabic writes without
/// short vowels and those that it spells out. Likelihoods are interpolated after Witten and Bell with those of the unit anywhere. Thread-safe.
/// </summary>
internal sealed class SpellingTable
{
    /// <summary>How many kinds of names there are.</summary>
    public const int Kinds = 2;

    /// <summary>What a letter that writes a letter is likely to be at least, and one that writes nothing or is not written.</summary>
    public const double Slip = 1e-7;

    private const int LetterBits = 6;
    private const int UnitBits = 20;
    private static readonly Lazy<SpellingTable> Shared = new(ReadEmbedded);

    private readonly Dictionary<long, int> _units = [];
    private readonly Dictionary<long, double> _counts;
    private readonly double[] _totals = new double[Kinds << (2 * LetterBits)];
    private readonly double[] _distinct = new double[Kinds << (2 * LetterBits)];
    private readonly List<double>[] _anywhere = [[], []];
    private readonly double[] _all = new double[Kinds];

    /// <summary>Takes the counts of units in their contexts.</summary>
    public SpellingTable(IReadOnlyCollection<Entry> entries)
    {
        _counts = new Dictionary<long, double>(entries.Count);
        foreach (var entry in entries)
        {
            if (!_units.TryGetValue(entry.Unit, out var unit))
            {
                _units[entry.Unit] = unit = _units.Count;
                Array.ForEach(_anywhere, counts => counts.Add(0));
            }

            var kind = KindOf(entry.Context);
            _counts[((long)entry.Context << UnitBits) | (long)unit] = entry.Count;
            _totals[entry.Context] += entry.Count;
            _distinct[entry.Context] += Math.Min(1, entry.Count);
            _anywhere[kind][unit] += entry.Count;
            _all[kind] += entry.Count;
        }
    }

    /// <summary>The table that is embedded, read when it is first asked for.</summary>
    public static SpellingTable Embedded => Shared.Value;

    /// <summary>A kind of names, and the last letters before a unit, 0 at the start.</summary>
    public static int Context(int kind, byte query, byte arabic) => (((kind << LetterBits) | query) << LetterBits) | arabic;

    /// <summary>What <see cref="Context"/> was made from.</summary>
    public static (int Kind, byte Query, byte Arabic) PartsOf(int context) =>
        (KindOf(context), (byte)((context >> LetterBits) & SpellingUnit.End), (byte)(context & SpellingUnit.End));

    /// <summary>Reads lines of a kind, the query letter and the Arabic one before (^ for none), a blank, and units with their counts.</summary>
    public static SpellingTable Read(TextReader lines)
    {
        var entries = new List<Entry>();
        while (lines.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                var context = Context(line[0] - '0', QueryLetters.Number(line[1]), ArabicLetters.Of(line[2]));
                foreach (var field in line.AsSpan().Split(' '))
                {
                    var text = line.AsSpan()[field];
                    var number = text.IndexOfAnyInRange('0', '9');
                    if (number > 0)
                    {
                        entries.Add(new Entry(context, SpellingUnit.Parse(text[..number]), int.Parse(text[number..], CultureInfo.InvariantCulture)));
                    }
                }
            }
        }

        return new SpellingTable(entries);
    }

    /// <summary>The number of a unit, from 0; -1 when no name has it.</summary>
    public int Unit(long key) => _units.GetValueOrDefault(key, -1);

    /// <summary>How many units there are of one kind of names, of all units.</summary>
    public double Share(int kind) => _all[kind] / _all.Sum();

    /// <summary>How likely a unit comes after a context.</summary>
    public double Likelihood(int context, int unit)
    {
        var kind = KindOf(context);
        var anywhere = _anywhere[kind][unit] / _all[kind];
        var weight = _distinct[context];
        var sum = _totals[context] + weight;
        return sum == 0 ? anywhere : (_counts.GetValueOrDefault(((long)context << UnitBits) | (long)unit) + (weight * anywhere)) / sum;
    }

    private static int KindOf(int context) => context >> (2 * LetterBits);

    private static SpellingTable ReadEmbedded()
    {
        using var stream = typeof(SpellingTable).Assembly.GetManifestResourceStream("spellings.txt")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>How often a unit (<see cref="SpellingUnit.Key"/>) comes after a context.</summary>
    internal readonly record struct Entry(int Context, long Unit, double Count);
}
