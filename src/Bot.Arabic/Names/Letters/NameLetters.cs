using System.Globalization;

namespace Bot.Arabic.Names.Letters;

/// <summary>
/// How likely letters follow each other in Arabic names (<c>name-letters.txt</c>): each after the one before it, interpolated after Witten and Bell with
/// the letter anywhere. Thread-safe.
/// </summary>
internal sealed class NameLetters
{
    private const int Size = SpellingUnit.End + 1;
    private static readonly Lazy<NameLetters> Shared = new(ReadEmbedded);

    private readonly double[,] _logarithms = new double[Size, Size];

    /// <summary>Takes how often letters come after others.</summary>
    public NameLetters(IReadOnlyCollection<Entry> entries)
    {
        var anywhere = new double[Size];
        var (totals, distinct) = (new double[Size], new double[Size]);
        var counts = new double[Size, Size];
        foreach (var entry in entries)
        {
            anywhere[entry.Letter] += entry.Count;
            totals[entry.Before] += entry.Count;
            distinct[entry.Before]++;
            counts[entry.Before, entry.Letter] = entry.Count;
        }

        var all = anywhere.Sum();
        for (var before = 0; before < Size; before++)
        {
            for (var letter = 0; letter < Size; letter++)
            {
                // One more for each letter, so that none is impossible.
                var share = (anywhere[letter] + 1) / (all + Size);
                var sum = totals[before] + distinct[before];
                _logarithms[before, letter] = Math.Log(sum == 0 ? share : (counts[before, letter] + (distinct[before] * share)) / sum);
            }
        }
    }

    /// <summary>The letters of names as they are embedded, read when they are first asked for.</summary>
    public static NameLetters Embedded => Shared.Value;

    /// <summary>Reads lines of a letter (^ before the start), a blank, and the letters that follow it ($ for the end) with their counts.</summary>
    public static NameLetters Read(TextReader lines)
    {
        var entries = new List<Entry>();
        while (lines.ReadLine() is { } line)
        {
            foreach (var field in line[0] == '#' ? [] : line.Split(' ').Skip(1))
            {
                var letter = field[0] == '$' ? SpellingUnit.End : ArabicLetters.Of(field[0]);
                entries.Add(new Entry(ArabicLetters.Of(line[0]), letter, int.Parse(field.AsSpan(1), CultureInfo.InvariantCulture)));
            }
        }

        return new NameLetters(entries);
    }

    /// <summary>The logarithm of how likely a name has its letters.</summary>
    /// <param name="name">Numbers of <see cref="ArabicLetters"/> with <see cref="SpellingUnit.End"/> after them.</param>
    public double Logarithm(ReadOnlySpan<byte> name)
    {
        var (sum, before) = (0.0, (byte)0);
        foreach (var letter in name)
        {
            sum += _logarithms[before, letter];
            before = letter;
        }

        return sum;
    }

    private static NameLetters ReadEmbedded()
    {
        using var stream = typeof(NameLetters).Assembly.GetManifestResourceStream("name-letters.txt")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>How often a letter comes after another, 0 at the start.</summary>
    internal readonly record struct Entry(byte Before, byte Letter, int Count);
}
