using System.Globalization;
using Bot.Arabic.Names.Tagging;
using Bot.Arabic.Text;

namespace Bot.Learning.Names;

/// <summary>Makes <see cref="NameWordTable"/> from <c>names-train.tsv</c>: Latin form, Arabic form, number of bearers, source, between tabs.</summary>
internal static class NameWordList
{
    private const int Bits = 1 << 19;

    /// <summary>The bits of the table.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static byte[] Make(string folder)
    {
        var bearers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fields in File.ReadLines(Path.Combine(folder, "names-train.tsv")).Select(line => line.Split('\t')))
        {
            var word = ArabicNormalizer.Normalize(fields[1]);
            bearers[word] = bearers.GetValueOrDefault(word) + int.Parse(fields[2], CultureInfo.InvariantCulture);
        }

        var bits = new byte[Bits / 8];
        var table = new NameWordTable(bits);
        foreach (var (word, count) in bearers)
        {
            for (var level = 0; level < NameWordTable.Levels.Length && count >= NameWordTable.Levels[level]; level++)
            {
                table.Add(word, level + 1);
            }
        }

        return bits;
    }
}
