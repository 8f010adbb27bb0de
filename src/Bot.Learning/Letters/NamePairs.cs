using System.Globalization;

namespace Bot.Learning.Letters;

/// <summary>Reads pairs of names: lines of a Latin name, an Arabic one, how often the pair was met, and its source, between tabs.</summary>
internal static class NamePairs
{
    // A pair that was met a hundred times counts as about two.
    private const float CountWeight = 0.3f;
    private const int Shortest = 2;

    /// <summary>All pairs of at least two letters on both sides.</summary>
    public static IReadOnlyList<NamePair> Read(string file) =>
        [.. File.ReadLines(file)
            .Select(line => line.Split('\t'))
            .Select(fields => NamePair.Of(fields[0], fields[1], 1 + (CountWeight * MathF.Log(int.Parse(fields[2], CultureInfo.InvariantCulture)))))
            .Where(pair => pair.Letters.Length >= Shortest && pair.Heard.Length >= Shortest)];

    /// <summary>The fold of a name, from 0: all its spellings fall into one (FNV-1a).</summary>
    public static int FoldOf(string name, int folds)
    {
        var hash = 2166136261;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return (int)(hash % (uint)folds);
    }
}
