using System.Globalization;
using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>Learns how names are written in Arabic letters (<see cref="LetterTable"/>) from pairs of a Latin and an Arabic name.</summary>
internal sealed class LettersLearner : ILearner
{
    private const int Folds = 5;
    private const int Near = 50;
    private const int Others = 49;
    private const string Table = "src/Bot.Arabic/Names/Letters/letters.txt";

    private static readonly string[] Header =
    [
        "# How likely a group of letters of a name asked for (Latin, or Arabic in normal form) is written with some letters of an Arabic name, in",
        "# hundredths of a wrong letter. A line: a group in brackets, alone or between its neighbours (^ the start, $ the end), then Arabic letters (_ for",
        "# none), each with its weight; weights of a group beside its neighbours are added to those of the group alone.",
        "# Learnt from pairs of names of NETransliteration (CC0) and google/transliteration (Apache-2.0). Made again by:",
        "# dotnet run -c Release --project src/Bot.Learning -- letters FOLDER",
    ];

    /// <inheritdoc/>
    public string Name => "letters";

    /// <inheritdoc/>
    public void Learn(string data, string repository, TextWriter report)
    {
        var pairs = NamePairs.Read(Path.Combine(data, "names-train.tsv"));
        var lists = new CandidateLists(pairs);
        var (right, all) = (0, 0);
        for (var fold = 0; fold < Folds; fold++)
        {
            var isHeldOut = pairs.ToLookup(pair => NamePairs.FoldOf(pair.Name, Folds) == fold);
            var table = new RankingTrainer([.. isHeldOut[false]], lists).Train();
            var random = new Random(fold);
            foreach (var pair in isHeldOut[true])
            {
                var alignment = new LetterAlignment(table, pair.Letters);
                var cost = alignment.CostOfName(pair.Written);
                right += lists.Distractors(pair, Near, Others, random).TrueForAll(other => alignment.CostOfName(ArabicLetters.OfWritten(other)) > cost) ? 1 : 0;
                all++;
            }

            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"right first among {1 + Near + Others}, folds up to {fold + 1} of {Folds} left out in turn: {(double)right / all:F4} of {all}"));
        }

        string[] lines = [.. Header, .. LetterTableWriter.Lines(new RankingTrainer(pairs, lists).Train())];
        File.WriteAllLines(Path.Combine(repository, Table), lines);
    }
}
