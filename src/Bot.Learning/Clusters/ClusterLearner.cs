using System.Globalization;
using System.Text;
using Bot.Arabic.Names.Tagging;

namespace Bot.Learning.Clusters;

/// <summary>Learns which words stand in the same places, from articles without labels: <see cref="WordClusters"/>.</summary>
internal sealed class ClusterLearner : ILearner
{
    private const int Vocabulary = 24_000;
    private const int Fine = 640;
    private const int Coarse = 80;
    private const int Rounds = 8;

    // Sentence ends and rare words stand beside the words, and have a class, but are not written.
    private const string End = "<s>";
    private const string Rare = "<r>";

    public string Name => "clusters";

    public void Learn(string data, string repository, TextWriter report)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in ArticleWords.Sentences(data).SelectMany(sentence => sentence))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        string[] words = [End, Rare, .. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Vocabulary).Select(pair => pair.Key)];
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Values.Sum()} words, {counts.Count} distinct, the rarest of the vocabulary {counts[words[^1]]} times"));
        var bigrams = Count(data, words);
        var fine = ExchangeClustering.Cluster(bigrams, Fine, Rounds);
        var coarse = ExchangeClustering.Cluster(bigrams.Of(fine, Fine), Coarse, 4 * Rounds);
        Write(Path.Combine(repository, "src/Bot.Arabic/Names/Tagging/clusters.txt"), words, fine, coarse);
    }

    private static BigramCounts Count(string data, string[] words)
    {
        var numbers = words.Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        var pairs = new Dictionary<(int First, int Second), int>();
        foreach (var sentence in ArticleWords.Sentences(data))
        {
            var before = 0;
            foreach (var word in sentence.Select(word => numbers.GetValueOrDefault(word, 1)).Append(0))
            {
                pairs[(before, word)] = pairs.GetValueOrDefault((before, word)) + 1;
                before = word;
            }
        }

        return new BigramCounts(words.Length, pairs.OrderBy(pair => pair.Key).Select(pair => (pair.Key.First, pair.Key.Second, pair.Value)));
    }

    private static void Write(string file, string[] words, int[] fine, int[] coarse)
    {
        var text = new StringBuilder("""
            # Classes of words that stand in the same places, learnt without labels from the titles and texts of the ANT corpus (Apache-2.0), and made
            # again by: dotnet run -c Release --project src/Bot.Learning -- clusters FOLDER
            # FOLDER holds the articles as *.jsonl, each line with "title" and "text". A line is a class: the number of the wider class that it is part
            # of, and its words in normal form, the commonest first.

            """);
        var classes = Enumerable.Range(2, words.Length - 2).GroupBy(word => fine[word], word => words[word]).OrderBy(group => coarse[group.Key]).ThenBy(group => group.Key);
        foreach (var group in classes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{coarse[group.Key]} {string.Join(' ', group)}\n");
        }

        File.WriteAllText(file, text.ToString());
    }
}
