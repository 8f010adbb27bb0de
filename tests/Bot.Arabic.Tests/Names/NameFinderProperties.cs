using Bot.Arabic.Names;
using Bot.Arabic.Text;
using CsCheck;

namespace Bot.Arabic.Tests.Names;

public sealed class NameFinderProperties
{
    private static readonly NameFinder Finder = new(Words.Lexicon);

    [Fact]
    public void Names_of_any_text_are_in_order_and_slice_it() => HostileText.Any.Sample(text =>
    {
        var at = 0;
        foreach (var name in Finder.Find(text, SentenceSplitter.Split(text)))
        {
            Assert.True(name.Written.Start >= at);
            Assert.True(name.Written.Contains(name.Span));
            Assert.NotEmpty(name.Span.Of(text).Trim());
            Assert.NotEmpty(name.FullName);
            at = name.Written.End;
        }

        Assert.True(at <= text.Length);
    });

    [Theory]
    [MemberData(nameof(HostileText.Long), MemberType = typeof(HostileText))]
    [InlineData("persons", "كريم النجار ")]
    [InlineData("titles", "الوزير ")]
    public void A_page_without_end_is_read_in_a_moment(string name, string piece)
    {
        var text = HostileText.Repeated(piece);
        var sentences = SentenceSplitter.Split(text);
        Quickly.IsDone(name, () => Finder.Find(text, sentences));
    }

    [Fact]
    public void Persons_who_share_a_family_name_without_end_are_read_in_a_moment()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(number => FormattableString.Invariant($"قال الوزير محمد {Letters(number)} النجار إن ")));
        var sentences = SentenceSplitter.Split(text);
        Quickly.IsDone("shared family names", () => Finder.Find(text, sentences));

        static string Letters(int number) => new([.. number.ToString("D5", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('ب' + digit - '0' + 10))]);
    }
}
