using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Arabic.Names.Letters;

/// <summary>The table of <c>letters.txt</c>: what it costs to read a letter group of a query as a letter group of an Arabic word. Thread-safe.</summary>
internal static class LetterCosts
{
    /// <summary>The longest letter group of a query.</summary>
    public const int LongestGroup = 3;

    /// <summary>How many Arabic letters have a slot (U+0627 to U+064A), with one for none.</summary>
    private const int Slots = 'ي' - 'ا' + 2;

    private static readonly FrozenDictionary<string, Costs> Table = Read();

    /// <summary>The costs of a group of 1 to 3 letters at a place in the query; null when the table has no such group.</summary>
    public static Costs? Find(ReadOnlySpan<char> group, bool atStart, bool atEnd)
    {
        var lookup = Table.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> key = stackalloc char[LongestGroup + 1];
        group.CopyTo(key);
        key = key[..(group.Length + 1)];
        key[^1] = '$';
        if (atEnd && lookup.TryGetValue(key, out var costs))
        {
            return costs;
        }

        key[^1] = '^';
        return (atStart && lookup.TryGetValue(key, out costs)) || lookup.TryGetValue(group, out costs) ? costs : null;
    }

    /// <summary>What it costs that the query has nothing for an Arabic letter.</summary>
    public static float Missing(char arabic) => Table["-"].Of(arabic);

    private static FrozenDictionary<string, Costs> Read()
    {
        using var stream = typeof(LetterCosts).Assembly.GetManifestResourceStream("letters.txt")!;
        using var reader = new StreamReader(stream);
        var entries = new List<(string Group, string Arabic, float Cost)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('|', StringSplitOptions.TrimEntries);
                entries.Add((fields[0], fields[1] == "-" ? "" : fields[1], float.Parse(fields[2], CultureInfo.InvariantCulture)));
            }
        }

        var table = new Dictionary<string, Costs>(StringComparer.Ordinal);
        // Groups that hold anywhere come first: those of one place begin as their copy.
        foreach (var (group, arabic, cost) in entries.OrderBy(e => e.Group[0] == '^' || e.Group[^1] == '$'))
        {
            var plain = group.Trim('^', '$');
            var key = group[0] == '^' ? plain + '^' : group;
            if (!table.TryGetValue(key, out var costs))
            {
                table[key] = costs = key != plain && table.TryGetValue(plain, out var general) ? new Costs(general) : new Costs();
            }

            costs.Set(arabic, cost);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static int Slot(char arabic) => arabic is >= 'ا' and <= 'ي' ? arabic - 'ا' + 1 : -1;

    /// <summary>The costs of one letter group of a query.</summary>
    internal sealed class Costs
    {
        private readonly float[] _letters;
        private readonly Dictionary<(char, char), float> _pairs;

        public Costs()
        {
            _letters = new float[Slots];
            Array.Fill(_letters, float.PositiveInfinity);
            _pairs = [];
        }

        public Costs(Costs general)
        {
            _letters = [.. general._letters];
            _pairs = new Dictionary<(char, char), float>(general._pairs);
        }

        /// <summary>Whether any pair of Arabic letters is listed: most groups have none.</summary>
        public bool HasPairs => _pairs.Count > 0;

        /// <summary>The cost of writing nothing for the group; infinite when it is not listed.</summary>
        public float None => _letters[0];

        /// <summary>The cost of one Arabic letter; infinite when it is not listed.</summary>
        public float Of(char arabic) => Slot(arabic) is > 0 and var slot ? _letters[slot] : float.PositiveInfinity;

        /// <summary>The cost of two Arabic letters; infinite when they are not listed.</summary>
        public float Of(char first, char second) => _pairs.GetValueOrDefault((first, second), float.PositiveInfinity);

        public void Set(string arabic, float cost)
        {
            if (arabic.Length == 2)
            {
                _pairs[(arabic[0], arabic[1])] = cost;
            }
            else
            {
                _letters[arabic.Length == 0 ? 0 : Slot(arabic[0])] = cost;
            }
        }
    }
}
