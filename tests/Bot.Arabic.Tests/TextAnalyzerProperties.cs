using CsCheck;

namespace Bot.Arabic.Tests;

public sealed class TextAnalyzerProperties
{
    private static readonly TextAnalyzer Analyzer = new(Words.Lexicon);

    [Fact]
    public void Any_text_is_read_and_all_spans_slice_it() => Gen.Select(HostileText.Any, Gen.DateTimeOffset.Nullable()).Sample((text, published) =>
    {
        var analysis = Analyzer.Analyze(text, published);
        var spans = analysis.Timexes.Select(t => t.Span)
            .Concat(analysis.Names.Select(n => n.Span))
            .Concat(analysis.Quotations.Select(q => q.Span))
            .Concat(analysis.DatedSentences.Select(d => d.Span))
            .Concat(analysis.Events.SelectMany(e => e.Sentences));

        Assert.All(spans, span => Assert.NotEmpty(span.Of(text)));
        Assert.All(analysis.Events, e => Assert.Contains(e.Lead, e.Sentences));
        Assert.Equal(analysis.DatedSentences.Count, analysis.Events.Sum(e => e.Sentences.Count));
    });

    [Theory]
    [MemberData(nameof(HostileText.Long), MemberType = typeof(HostileText))]
    public void A_page_without_end_is_read_in_a_moment(string name, string piece) =>
        Quickly.IsDone(name, () => Analyzer.Analyze(HostileText.Repeated(piece), DateTimeOffset.UnixEpoch));
}
