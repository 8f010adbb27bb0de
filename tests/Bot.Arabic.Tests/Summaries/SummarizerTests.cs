using System.Globalization;
using Bot.Arabic.Summaries;
using Bot.Arabic.Text;
using CsCheck;

namespace Bot.Arabic.Tests.Summaries;

/// <summary>Runs the rows of <c>summaries.md</c>, and what holds for any article.</summary>
public class SummarizerTests
{
    private static readonly Summarizer Summarizer = new(Words.Lexicon);
    private static readonly DanglingSentences Dangling = new(Words.Lexicon);

    // Articles whose sentences begin with two words of their own, so that none repeats another.
    private static readonly Gen<string> Article = Gen.Select(Gen.OneOf("وأضاف أن", "رئيس البلدية", "وهو", "قالت الوزيرة"), Gen.Int[1, 400], Gen.Int[3, 60])
        .Array[1, 30]
        .Select(sentences => string.Concat(sentences.Select((s, i) => FormattableString.Invariant($"{s.Item1} رقم {i} {s.Item2}{string.Concat(Enumerable.Repeat(" جسر", s.Item3))}.\n"))));

    public static TheoryData<string, string, int, string> Rows()
    {
        var rows = new TheoryData<string, string, int, string>();
        foreach (var row in MarkdownTable.Rows("Summaries/summaries.md"))
        {
            rows.Add(row[0], row[1].Replace('⏎', '\n'), int.Parse(row[2], CultureInfo.InvariantCulture), row[3]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_summary_has_these_sentences(string headline, string article, int budget, string chosen)
    {
        var sentences = SentenceSplitter.Split(article);
        var places = Summarizer.Summarize(Analysis(article), headline == "-" ? null : headline, budget).Select(s => Place(sentences, s));

        Assert.Equal(chosen, string.Join(' ', places));
    }

    [Fact]
    public void A_summary_of_any_text_is_a_subsequence_of_its_sentences() => Gen.Select(HostileText.Any, Gen.Int).Sample((text, budget) =>
    {
        var analysis = Analysis(text);
        var summary = Summarizer.Summarize(analysis, null, budget);

        Assert.Equal(analysis.Sentences.Where(summary.Contains), summary);
        Assert.Equal(analysis.Sentences.Count == 0, summary.Count == 0);
    });

    [Fact]
    public void Several_sentences_go_over_the_budget_by_a_tenth_at_most() => Gen.Select(Article, Gen.Int[1, 300]).Sample((text, budget) =>
    {
        var summary = Summarizer.Summarize(Analysis(text), null, budget);

        Assert.True(summary.Count == 1 || summary.Sum(s => s.Of(text).Split(' ').Length) <= 1.1 * budget);
    });

    [Fact]
    public void A_sentence_that_dangles_follows_the_one_before_it_or_is_all_there_is() => Gen.Select(Article, Gen.Int[1, 300]).Sample((text, budget) =>
    {
        var analysis = Analysis(text);
        var summary = Summarizer.Summarize(analysis, null, budget);
        var places = summary.Select(s => Place(analysis.Sentences, s)).ToList();

        Assert.All(places.Where(p => p > 1 && Dangling.IsOne(analysis.Sentences[p - 1].Of(text))), p => Assert.Contains(p - 1, places));
    });

    [Fact]
    public void Fifty_thousand_sentences_are_chosen_from_in_a_moment()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => FormattableString.Invariant($"زار الوفد رقم {i} الجسر الجديد. ")));
        var analysis = Analysis(text);

        Quickly.IsDone("a long summary", () => Assert.Equal(50_000, Summarizer.Summarize(analysis, null, int.MaxValue).Count));
    }

    private static int Place(IReadOnlyList<TextSpan> sentences, TextSpan sentence) => sentences.Index().First(s => s.Item == sentence).Index + 1;

    private static TextAnalysis Analysis(string text) => new(text, SentenceSplitter.Split(text), [], [], [], [], [], []);
}
