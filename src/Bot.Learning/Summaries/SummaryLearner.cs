using System.Globalization;
using Bot.Arabic;
using Bot.Arabic.Summaries;

namespace Bot.Learning.Summaries;

/// <summary>Learns from articles with their outlets' abstracts which sentences tell an article: <c>sentence-weights.txt</c>.</summary>
internal sealed class SummaryLearner : ILearner
{
    private const int Folds = 5;

    private const string Header = """
        # What each trait of a sentence (SentenceTrait.cs) says for it to be told next: that with the largest sum of trait × weight is.
        # One a line: trait | weight. Learnt from 500 articles with their outlets' own abstracts: the development half of the abstracts of the
        # ANT corpus (Chouigui et al., an Arabic news text collection; Apache-2.0).
        # Made by: dotnet run -c Release --project src/Bot.Learning -- summaries FOLDER

        """;

    private static readonly int[] Seeds = [1, 2, 3];

    /// <inheritdoc/>
    public string Name => "summaries";

    /// <inheritdoc/>
    public void Learn(string data, string repository, TextWriter report)
    {
        var lexicon = Lexicon.FromFolder(Path.Combine(repository, "config", "words"));
        var articles = AbstractedArticle.Read(Path.Combine(data, "abstracts-dev.jsonl"), lexicon);
        var choices = articles.Select(article => (IReadOnlyList<ChoicePoint>)[.. ChoicePoint.Of(article)]).ToList();
        report.WriteLine(Invariant($"{articles.Count} articles; ROUGE-2 of the first sentence alone {articles.Average(a => a.Score([0])):F4}"));
        foreach (var seed in Seeds)
        {
            report.WriteLine(Invariant($"cross-validated in {Folds} folds, seed {seed}: {CrossValidate(articles, choices, seed):F4}"));
        }

        double[] weights = [.. LogLinearModel.Learn([.. choices.SelectMany(c => c)]).Select(weight => Math.Round(weight, 2))];
        report.WriteLine(Invariant($"learnt from all, measured on the same: {articles.Average(a => a.ScoreOf(weights)):F4}"));
        Write(weights, Path.Combine(repository, "src", "Bot.Arabic", "Summaries", "sentence-weights.txt"));
    }

    private static double CrossValidate(IReadOnlyList<AbstractedArticle> articles, List<IReadOnlyList<ChoicePoint>> choices, int seed)
    {
        var order = Enumerable.Range(0, articles.Count).ToArray();
        new Random(seed).Shuffle(order);
        var total = 0.0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = LogLinearModel.Learn([.. order.Where((_, i) => i % Folds != fold).SelectMany(i => choices[i])]);
            total += order.Where((_, i) => i % Folds == fold).Sum(i => articles[i].ScoreOf(weights));
        }

        return total / articles.Count;
    }

    private static void Write(double[] weights, string file) =>
        File.WriteAllText(file, Header + string.Concat(Enum.GetValues<SentenceTrait>().Select(trait => Invariant($"{trait} | {weights[(int)trait]:0.##}\n"))));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
