namespace Bot.Arabic.Names.Tagging;

/// <summary>
/// Which Arabic words occur in names, and how often: <c>name-words.txt</c>, a Bloom filter (B. H. Bloom, 1970) that takes about one word of a
/// hundred for a name that is none. Thread-safe.
/// </summary>
internal sealed class NameWordTable
{
    /// <summary>From how many bearers on a word is of a level, the first level first.</summary>
    public static readonly int[] Levels = [1, 5, 30];

    private const int Probes = 6;

    private readonly byte[] _bits;

    /// <summary>Takes the bits; their number is a power of two.</summary>
    public NameWordTable(byte[] bits) => _bits = bits;

    /// <summary>The embedded table.</summary>
    public static NameWordTable Read() => new(EmbeddedTable.Read("name-words.txt"));

    /// <summary>Whether a word in normal form occurs in names.</summary>
    public bool Contains(string word) => LevelOf(word) > 0;

    /// <summary>How common a word is in names, from 0 (in none) to 3.</summary>
    public int LevelOf(string word)
    {
        var (level, number) = (0, FeatureHash.Of(word));
        while (level < Levels.Length && Has(number, level + 1))
        {
            level++;
        }

        return level;
    }

    /// <summary>Adds a word at a level from 1 on; a table is made by one thread.</summary>
    public void Add(string word, int level)
    {
        for (var probe = 0; probe < Probes; probe++)
        {
            var bit = BitOf(FeatureHash.Of(word), level, probe);
            _bits[bit / 8] |= (byte)(1 << (int)(bit % 8));
        }
    }

    private bool Has(uint number, int level)
    {
        for (var probe = 0; probe < Probes; probe++)
        {
            var bit = BitOf(number, level, probe);
            if ((_bits[bit / 8] & (1 << (int)(bit % 8))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private uint BitOf(uint number, int level, int probe) => FeatureHash.Of(number, (uint)((level * Probes) + probe)) % (uint)(_bits.Length * 8);
}
