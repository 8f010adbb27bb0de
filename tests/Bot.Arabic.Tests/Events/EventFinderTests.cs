namespace Bot.Arabic.Tests.Events;

public sealed class EventFinderTests
{
    private static readonly TextAnalysis Analysis = new TextAnalyzer(Words.Lexicon).Analyze(DiplomacyArticle.Text, DiplomacyArticle.Published);

    [Fact]
    public void An_article_tells_one_event_a_date_oldest_first() =>
        Assert.Equal(["2025-12-19", "2025-12-21", "2026-01-06", "2026-01-31", "2026-02-03"], Analysis.Events.Select(e => e.Date.ToString()), StringComparer.Ordinal);

    [Theory]
    [InlineData("2025-12-19", "وفي 19 ديسمبر/كانون الأول الفائت، رأى ماكرون", 2)]
    [InlineData("2025-12-21", "وذكر قصر الإليزيه", 1)]
    [InlineData("2026-01-06", "وأعلن الرئيس الفرنسي إيمانويل ماكرون، يوم 6 يناير", 2)]
    [InlineData("2026-01-31", "وأكد نائب وزير الخارجية الروسي ألكسندر غروشكو، يوم السبت", 3)]
    [InlineData("2026-02-03", "قال الرئيس الفرنسي إيمانويل ماكرون إن خبراء", 3)]
    public void The_sentence_that_states_a_date_leads_those_that_go_on_from_it(string date, string lead, int sentences)
    {
        var found = Assert.Single(Analysis.Events, e => e.Date.ToString() == date);

        Assert.StartsWith(lead, found.Lead.Of(Analysis.Text), StringComparison.Ordinal);
        Assert.Equal(sentences, found.Sentences.Count);
        Assert.False(found.IsExpected);
    }

    [Theory]
    [InlineData("2025-12-19", null, null)]
    [InlineData("2025-12-21", null, null)]
    [InlineData("2026-01-06", DiplomacyArticle.TelevisionQuote, "إيمانويل ماكرون")]
    [InlineData("2026-01-31", DiplomacyArticle.ChannelsQuote, "ألكسندر غروشكو")]
    [InlineData("2026-02-03", DiplomacyArticle.PreparationsQuote, "إيمانويل ماكرون")]
    public void A_quotation_belongs_to_the_event_in_whose_sentences_it_stands(string date, string? quote, string? speaker)
    {
        var quotations = Assert.Single(Analysis.Events, e => e.Date.ToString() == date).Quotations;

        Assert.Equal(quote, quotations.SingleOrDefault()?.Span.Of(Analysis.Text));
        Assert.Equal(speaker, quotations.SingleOrDefault()?.Speaker?.Name);
    }

    [Theory]
    [InlineData("2025-12-19", "إيمانويل ماكرون")]
    [InlineData("2026-01-31", "ألكسندر غروشكو")]
    [InlineData("2026-02-03", "فلاديمير بوتين")]
    public void An_event_names_those_who_take_part_once_and_in_full(string date, string name) =>
        Assert.Single(Assert.Single(Analysis.Events, e => e.Date.ToString() == date).Names, n => n == name);
}
