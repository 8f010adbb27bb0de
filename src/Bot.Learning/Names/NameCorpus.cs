using System.Text.Json;
using Bot.Arabic.Names.Tagging;
using Bot.Arabic.Text;

namespace Bot.Learning.Names;

/// <summary>Reads ANERcorp from <c>ner-train.jsonl</c>: each line has <c>text</c> and <c>names</c> with <c>start</c>, <c>end</c> and <c>kind</c>.</summary>
internal static class NameCorpus
{
    private static readonly string[] Kinds = ["person", "place", "organization", "other"];

    /// <summary>The texts, of one sentence each, in the order of the file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static List<LabelledText> Read(string folder) => [.. File.ReadLines(Path.Combine(folder, "ner-train.jsonl")).Select(Parse)];

    private static LabelledText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = WordRow.Of(json.RootElement.GetProperty("text").GetString()!);
        var labels = new int[row.Count];
        foreach (var name in json.RootElement.GetProperty("names").EnumerateArray())
        {
            var kind = Array.IndexOf(Kinds, name.GetProperty("kind").GetString());
            var first = row.FirstFrom(name.GetProperty("start").GetInt32());
            var end = row.FirstFrom(name.GetProperty("end").GetInt32());
            for (var i = first; i < end; i++)
            {
                labels[i] = i == first ? NameLabels.First(kind) : NameLabels.Later(kind);
            }
        }

        return new LabelledText(row, labels);
    }
}
