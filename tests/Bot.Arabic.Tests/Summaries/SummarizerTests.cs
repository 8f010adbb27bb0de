using Bot.Arabic.Summaries;
using Bot.Arabic.Text;
using CsCheck;

namespace Bot.Arabic.Tests.Summaries;

public class SummarizerTests
{
    private static readonly Summarizer Summarizer = new(Words.Lexicon);

    private const string Bridge =
        "افتتح رئيس البلدية الجسر الجديد صباح الأحد. ويربط الجسر ضفتي المدينة القديمة والجديدة معا. واستغرق بناؤه ثلاث سنوات كاملة من العمل الشاق ليلا ونهارا.";

    [Theory]
    [InlineData(23, 2)]
    [InlineData(70, 3)]
    public void The_lead_comes_first_and_the_rest_follows_within_the_budget(int budget, int sentences)
    {
        Assert.Equal(SentenceSplitter.Split(Bridge).Take(sentences).Select(span => span.Of(Bridge)), Summarized(Bridge, null, budget), StringComparer.Ordinal);
    }

    [Fact]
    public void On_a_short_budget_a_full_lead_stands_alone() =>
        Assert.Equal("افتتح رئيس البلدية الجسر الجديد صباح الأحد.", Summarize(Bridge, null, 16));

    [Fact]
    public void A_late_detail_does_not_fill_the_last_words()
    {
        var text = "افتتح رئيس البلدية الجسر الجديد صباح الأحد.\n"
            + string.Concat(Enumerable.Repeat("وتحدث الخطيب رقم كذا طويلا في الحفل أمام جمع كبير من أهل المدينة ومن ضيوفها القادمين من كل الجهات البعيدة والقريبة.\n", 2))
            + "وتحدث خطيب ثالث طويلا في الحفل أمام جمع كبير من أهل المدينة ومن ضيوفها القادمين من كل الجهات البعيدة والقريبة.\n"
            + "وتحدث خطيب رابع طويلا في الحفل أمام جمع كبير من أهل المدينة ومن ضيوفها القادمين من كل الجهات البعيدة والقريبة.\n"
            + "وتحدث خطيب خامس طويلا في الحفل أمام جمع كبير من أهل المدينة ومن ضيوفها القادمين من كل الجهات البعيدة والقريبة.\n"
            + "ووزعت البلدية الحلوى على الأطفال.";

        Assert.Equal("افتتح رئيس البلدية الجسر الجديد صباح الأحد.", Summarize(text, null, 24));
    }

    [Fact]
    public void A_lead_longer_than_the_budget_is_kept_whole()
    {
        const string Text = "افتتح رئيس البلدية الجسر الجديد صباح الأحد. وانصرف الناس بعد ذلك بقليل.";

        Assert.Equal("افتتح رئيس البلدية الجسر الجديد صباح الأحد.", Summarize(Text, null, 3));
    }

    [Theory]
    [InlineData("وأضاف أن العمل مستمر حتى آخر الشهر.")]
    [InlineData("وقال: \"العمل مستمر حتى آخر الشهر المقبل\".")]
    [InlineData("وهو الجسر الثالث الذي يبنى في المدينة.")]
    [InlineData("اقرأ أيضا: خمسة جسور غيرت وجه المدينة القديمة")]
    public void What_points_back_to_a_sentence_left_out_or_tells_nothing_is_not_chosen(string sentence)
    {
        var text = "افتتح رئيس البلدية الجسر الجديد صباح الأحد.\n"
            + "وحضر الافتتاح جمع كبير من أهل المدينة ومن ضيوفها الذين قدموا من مدن بعيدة ومن قرى الجبل كلها.\n" + sentence;

        Assert.Equal("افتتح رئيس البلدية الجسر الجديد صباح الأحد.", Summarize(text, null, 21));
    }

    [Fact]
    public void The_headline_is_not_repeated()
    {
        const string Text = "افتتاح الجسر الجديد في وسط المدينة\nافتتح رئيس البلدية الجسر الجديد صباح الأحد.";

        Assert.Equal("افتتح رئيس البلدية الجسر الجديد صباح الأحد.", Summarize(Text, "افتتاح الجسر الجديد في وسط المدينة", 7));
    }

    [Fact]
    public void A_summary_of_any_text_is_a_subsequence_of_its_sentences()
    {
        Gen.Select(HostileText.Any, Gen.Int[-5, 60]).Sample((text, budget) =>
        {
            var analysis = Analysis(text);
            var summary = Summarizer.Summarize(analysis, null, budget);

            Assert.Equal(analysis.Sentences.Where(summary.Contains), summary);
            Assert.Equal(analysis.Sentences.Count == 0, summary.Count == 0);
        });
    }

    private static string Summarize(string text, string? title, int budget) => string.Join(' ', Summarized(text, title, budget));

    private static IEnumerable<string> Summarized(string text, string? title, int budget) =>
        Summarizer.Summarize(Analysis(text), title, budget).Select(span => span.Of(text));

    private static TextAnalysis Analysis(string text) => new(text, SentenceSplitter.Split(text), [], [], [], [], [], []);
}
