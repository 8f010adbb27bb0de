using System.Globalization;

namespace Bot.Arabic.Names.Tagging;

/// <summary>Which common words stand in the same places of a text, as the names of towns do: the classes of <c>clusters.txt</c>. Thread-safe.</summary>
internal sealed class WordClusters
{
    private const string Number = "0";

    private readonly Dictionary<string, Cluster> _byWord = new(StringComparer.Ordinal);

    /// <summary>Reads the embedded table.</summary>
    public WordClusters()
    {
        using var stream = typeof(WordClusters).Assembly.GetManifestResourceStream("clusters.txt")!;
        using var reader = new StreamReader(stream);
        var fine = 0u;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            fine++;
            var words = line.Split(' ');
            var cluster = new Cluster(fine, uint.Parse(words[0], CultureInfo.InvariantCulture) + 1);
            foreach (var word in words.AsSpan(1))
            {
                _byWord.Add(word, cluster);
            }
        }
    }

    /// <summary>The form in which a word in normal form stands in the table: all numbers are one word.</summary>
    public static string FormOf(string word) => word.Length > 0 && char.IsDigit(word[0]) ? Number : word;

    /// <summary>The class of a word in normal form; zeros for a word that has none.</summary>
    public Cluster Of(string word) => _byWord.GetValueOrDefault(FormOf(word));

    /// <summary>A class, and the wider class that it is part of, both numbered from 1.</summary>
    internal readonly record struct Cluster(uint Fine, uint Coarse);
}
