using System.Globalization;
using System.Text;
using Bot.Arabic;
using Bot.Arabic.Names;
using Bot.Arabic.Names.Tagging;

namespace Bot.Learning.Names;

/// <summary>Learns the tables of <see cref="NameTagger"/> from <c>ner-train.jsonl</c> (<see cref="NameCorpus"/>) and <c>names-train.tsv</c> (<see cref="NameWordList"/>).</summary>
internal sealed class NameLearner : ILearner
{
    private const int Folds = 6;
    private const int LineLength = 120;

    private const string WordsHeader = """
        # Arabic words of names, a Bloom filter in base 64: from NETransliteration (CC0) and google/transliteration (Apache-2.0). Made again by:
        # dotnet run -c Release --project src/Bot.Learning -- names FOLDER

        """;

    private const string TaggerHeader = """
        # Weights of the tagger of names, in base 64: learnt from ANERcorp (CC BY-SA 4.0), and shared under the same licence. Made again by:
        # dotnet run -c Release --project src/Bot.Learning -- names FOLDER

        """;

    public string Name => "names";

    public void Learn(string data, string repository, TextWriter report)
    {
        var folder = Path.Combine(repository, "src/Bot.Arabic/Names/Tagging");
        var words = NameWordList.Make(data);
        Write(Path.Combine(folder, "name-words.txt"), WordsHeader, words);
        var lexicon = Lexicon.FromFolder(Path.Combine(repository, "config/words"));
        var vocabulary = new TaggerVocabulary(lexicon, new Gazetteer(lexicon), new NameWordTable(words));
        var examples = NameCorpus.Read(data).ConvertAll(text => new Example(text, vocabulary));
        var total = new NameScore();
        for (var fold = 0; fold < Folds; fold++)
        {
            // Neighbours in the corpus are of one article, so a fold is a stretch of it.
            var (from, to) = (examples.Count * fold / Folds, examples.Count * (fold + 1) / Folds);
            var tagger = new NameTagger(Train([.. examples[..from], .. examples[to..]]).Model());
            var score = new NameScore();
            examples[from..to].ForEach(example => score.Add(example.Text.Labels, tagger.Tag(example.Text.Row, example.Features)));
            total.Add(score);
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fold {fold + 1}: {score}"));
        }

        report.WriteLine($"cross-validated: {total}");
        var table = Train(examples);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Count} features"));
        Write(Path.Combine(folder, "tagger.txt"), TaggerHeader, table.Bytes());
    }

    private static TaggerTable Train(List<Example> examples)
    {
        var features = new CrfTrainer([.. examples.SelectMany(example => example.Sentences)]).Train(out var moves);
        return new TaggerTable(features, moves);
    }

    private static void Write(string file, string header, byte[] bytes)
    {
        var text = new StringBuilder(header);
        foreach (var line in Convert.ToBase64String(bytes).Chunk(LineLength))
        {
            text.Append(line).Append('\n');
        }

        File.WriteAllText(file, text.ToString());
    }

    private sealed class Example
    {
        public Example(LabelledText text, TaggerVocabulary vocabulary)
        {
            (Text, Features) = (text, new TextFeatures(text.Row, vocabulary));
            Sentences = [.. TextFeatures.Sentences(text.Row).Select(sentence => (
                Enumerable.Range(sentence.First, sentence.End - sentence.First).Select(word => Read(word, sentence.First, sentence.End)).ToArray(),
                Whole(text.Labels[sentence.First..sentence.End])))];
        }

        public LabelledText Text { get; }

        public TextFeatures Features { get; }

        public List<(uint[][] Features, int[] Labels)> Sentences { get; }

        // A name that goes over a full stop is two.
        private static int[] Whole(int[] labels)
        {
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = NameLabels.MayFollow(i == 0 ? 0 : labels[i - 1], labels[i]) ? labels[i] : NameLabels.First(NameLabels.KindOf(labels[i]));
            }

            return labels;
        }

        private uint[] Read(int word, int first, int end)
        {
            var around = new WordFacts[WordFacts.Places];
            var together = new uint[TextFeatures.MostTogether];
            Features.Around(word, first, end, around);
            var count = Features.Together(word, first, end, around, together);
            return [.. around.SelectMany((facts, place) => facts.FeaturesIn(place)), .. together[..count]];
        }
    }
}
