using System.Globalization;
using Bot.Arabic.Names.Tagging;

namespace Bot.Learning.Names;

/// <summary>Counts names that are found with exactly their words and kind, as the shared task of CoNLL 2003 does.</summary>
internal sealed class NameScore
{
    private static readonly string[] Kinds = ["person", "place", "organization"];

    private readonly Count[] _counts = [new(), new(), new()];

    /// <summary>Counts a sentence by its right labels and those that were found.</summary>
    public void Add(int[] gold, int[] found)
    {
        var names = Names(gold).ToHashSet();
        foreach (var name in names)
        {
            _counts[name.Kind].Gold++;
        }

        foreach (var name in Names(found))
        {
            _counts[name.Kind].Found++;
            _counts[name.Kind].Right += names.Contains(name) ? 1 : 0;
        }
    }

    /// <summary>Adds all that another has counted.</summary>
    public void Add(NameScore other)
    {
        for (var kind = 0; kind < _counts.Length; kind++)
        {
            _counts[kind].Add(other._counts[kind]);
        }
    }

    /// <summary>Precision, recall and F of all kinds, and F of each.</summary>
    public override string ToString()
    {
        var all = new Count();
        Array.ForEach(_counts, all.Add);
        var kinds = Kinds.Select((kind, k) => string.Create(CultureInfo.InvariantCulture, $"{kind} {_counts[k].F:F4}"));
        return string.Create(CultureInfo.InvariantCulture, $"P {all.Precision:F4} R {all.Recall:F4} F {all.F:F4}; F of {string.Join(", ", kinds)}");
    }

    private static IEnumerable<(int First, int End, int Kind)> Names(int[] labels) => NameLabels.Names(labels).Where(name => name.Kind != NameLabels.Other);

    private sealed class Count
    {
        public int Right { get; set; }

        public int Found { get; set; }

        public int Gold { get; set; }

        public double Precision => Found == 0 ? 0 : (double)Right / Found;

        public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

        public double F => Found + Gold == 0 ? 0 : 2.0 * Right / (Found + Gold);

        public void Add(Count other) => (Right, Found, Gold) = (Right + other.Right, Found + other.Found, Gold + other.Gold);
    }
}
