using System.Text.Json;
using Bot.Arabic.Names.Tagging;
using Bot.Arabic.Text;

namespace Bot.Learning.Clusters;

/// <summary>Reads the words of articles, which are JSON Lines with the fields <c>title</c> and <c>text</c>.</summary>
internal static class ArticleWords
{
    /// <summary>The sentences' words in normal form, numbers as one; the files of the folder in the order of their names.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static IEnumerable<List<string>> Sentences(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var article = JsonDocument.Parse(line);
                var text = $"{article.RootElement.GetProperty("title").GetString()}\n{article.RootElement.GetProperty("text").GetString()}";
                foreach (var sentence in Sentences(WordRow.Of(text)))
                {
                    yield return sentence;
                }
            }
        }
    }

    private static IEnumerable<List<string>> Sentences(WordRow row)
    {
        var sentence = new List<string>();
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0 && (row.Before(i) & (WordRow.Gap.Stop | WordRow.Gap.Line)) != WordRow.Gap.None)
            {
                yield return sentence;
                sentence = [];
            }

            sentence.Add(WordClusters.FormOf(row[i].Normal));
        }

        yield return sentence;
    }
}
