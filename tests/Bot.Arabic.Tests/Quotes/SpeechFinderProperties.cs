using Bot.Arabic.Names;
using Bot.Arabic.Quotes;
using Bot.Arabic.Text;
using CsCheck;

namespace Bot.Arabic.Tests.Quotes;

public class SpeechFinderProperties
{
    private static readonly NameFinder Names = new(Words.Lexicon);
    private static readonly SpeechFinder Finder = new(Words.Lexicon);

    [Fact]
    public void Any_text_is_read_and_every_span_is_a_slice_of_it()
    {
        HostileText.Any.Sample(text =>
        {
            var sentences = SentenceSplitter.Split(text);
            var names = Names.Find(text, sentences);
            var quotations = Finder.Find(text, sentences, names).Quotations;

            var opened = Hashtag.Open(text);

            Assert.All(names, name => Assert.NotEmpty(name.Span.Of(text)));
            Assert.All(names, name => Assert.Contains(Written(name.FullName, opened), opened, StringComparison.Ordinal));
            Assert.All(quotations, quotation => Assert.NotEmpty(quotation.Span.Of(text)));
            Assert.All(quotations.Where(q => q.Speaker is not null), q => Assert.Contains(Written(q.Speaker!.Name, opened), opened, StringComparison.Ordinal));
            Assert.All(names.Zip(names.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
            Assert.All(quotations.Zip(quotations.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        });
    }

    // «النجار» may stand in the text as «للنجار» only, without its first letter.
    private static string Written(string name, string text) =>
        name.StartsWith("ال", StringComparison.Ordinal) && !text.Contains(name, StringComparison.Ordinal) ? name[1..] : name;

    [Theory]
    [InlineData("\"")]
    [InlineData("«")]
    [InlineData("«»")]
    [InlineData("«\"‹'")]
    [InlineData("''")]
    [InlineData("ان \" : \" ")]
    [InlineData("قالت الوزيرة إن \"لن نقبل بهذا\"، بحسب وكالة، التي أضافت في بيان للوزير ")]
    [InlineData("وأضاف أن ")]
    [InlineData("” “ \n")]
    [InlineData("قال الوزير \"")]
    [InlineData("وقال عن الرئيس محمد بن ")]
    [InlineData("قال \"لن نقبل بهذا القرار\" ")]
    [InlineData("الوزير الوزير ")]
    [InlineData("التقى وزير النقل سامي الخطيب. وقال الأمير: ")]
    [InlineData("\uD800")]
    public void Hostile_text_of_a_million_characters_is_read_in_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var sentences = new[] { new TextSpan(0, text.Length) };

        Quickly.IsDone(piece, () => Finder.Find(text, sentences, Names.Find(text, sentences)));
    }
}
