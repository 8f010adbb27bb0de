using System.Globalization;
using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>Learns how likely names are spelt (<see cref="SpellingTable"/>) and which letters follow each other in Arabic names (<see cref="NameLetters"/>).</summary>
internal sealed class SpellingLearner : ILearner
{
    private const int Folds = 5;
    private const int Near = 50;
    private const int Others = 49;

    // Every so many pairs are asked for.
    private const int Sample = 32;
    private const string Folder = "src/Bot.Arabic/Names/Letters";

    private static readonly string[] Origin =
    [
        "# Learnt from pairs of names of NETransliteration (CC0) and google/transliteration (Apache-2.0). Made again by:",
        "# dotnet run -c Release --project src/Bot.Learning -- spellings FOLDER",
    ];

    private static readonly string[] SpellingsHeader =
    [
        "# How often letters of a name stand for letters of its Arabic spelling. A line: the kind of names (0 mostly without short vowels, 1 spelt out),",
        "# the Latin letter and the Arabic one before (^ at the start), then units with their counts: Latin letters, Arabic letters, $ for the end of both.",
        .. Origin,
    ];

    private static readonly string[] LettersHeader =
    [
        "# How often a letter of an Arabic name follows another. A line: the letter before (^ at the start), then letters with their counts, $ for the end.",
        .. Origin,
    ];

    /// <inheritdoc/>
    public string Name => "spellings";

    /// <inheritdoc/>
    public void Learn(string data, string repository, TextWriter report)
    {
        var pairs = NamePairs.Read(Path.Combine(data, "names-train.tsv"));
        var lists = new CandidateLists(pairs);
        var (right, all) = (0, 0);
        for (var fold = 0; fold < Folds; fold++)
        {
            // All spellings of a name fall into one fold, and no name is learnt from that has to be told.
            var asked = pairs.Where((pair, i) => i % Sample == 0 && NamePairs.FoldOf(pair.Name, Folds) == fold).ToList();
            var (names, arabic) = (asked.Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal), asked.Select(pair => pair.Arabic).ToHashSet(StringComparer.Ordinal));
            var learnt = pairs.Where(pair => !names.Contains(pair.Name) && !arabic.Contains(pair.Arabic)).ToList();
            var (table, letters) = (new SpellingTable(SpellingTrainer.Train(learnt)), new NameLetters(NameLetterCounts.Of(learnt)));
            var random = new Random(fold);
            foreach (var pair in asked)
            {
                var likelihood = new SpellingLikelihood(table, letters, pair.Letters);
                var best = likelihood.Logarithm(pair.Written);
                right += lists.Distractors(pair, Near, Others, random).TrueForAll(other => likelihood.Logarithm(ArabicLetters.OfWritten(other)) < best) ? 1 : 0;
                all++;
            }

            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"right first among {1 + Near + Others}, folds up to {fold + 1} of {Folds} left out in turn: {(double)right / all:F4} of {all}"));
        }

        File.WriteAllLines(Path.Combine(repository, Folder, "spellings.txt"), SpellingsHeader.Concat(SpellingLines(SpellingTrainer.Train(pairs))));
        File.WriteAllLines(Path.Combine(repository, Folder, "name-letters.txt"), LettersHeader.Concat(NameLetterCounts.Lines(NameLetterCounts.Of(pairs))));
    }

    private static IEnumerable<string> SpellingLines(IEnumerable<SpellingTable.Entry> entries) =>
        entries.GroupBy(entry => entry.Context).OrderBy(after => after.Key).Select(after =>
        {
            var (kind, query, arabic) = SpellingTable.PartsOf(after.Key);
            var units = after.OrderBy(entry => entry.Unit).Select(entry => SpellingUnit.Text(entry.Unit) + entry.Count.ToString(CultureInfo.InvariantCulture));
            return string.Create(CultureInfo.InvariantCulture, $"{kind}{(query == 0 ? '^' : QueryLetters.Letter(query))}{(arabic == 0 ? "^" : ArabicLetters.Text(arabic))} {string.Join(' ', units)}");
        });
}
