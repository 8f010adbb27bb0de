using Bot.Arabic.Names;
using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Tests.Quotes;

/// <summary>Runs the rows of <c>quotes.md</c>, and what does not fit a row.</summary>
public class SpeechFinderTests
{
    private static readonly NameFinder Names = new(Words.Lexicon);
    private static readonly SpeechFinder Finder = new(Words.Lexicon);

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in MarkdownTable.Rows("Quotes/quotes.md"))
        {
            rows.Add(row[0].Replace('⏎', '\n'), row[1], row[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_text_holds_this_quotation(string text, string begins, string speaker)
    {
        var found = Read(text).Select(quotation => (Text: quotation.Span.Of(text), Speaker: quotation.Speaker?.Name ?? "-")).ToList();

        Assert.Equal(begins == "-" ? 0 : 1, found.Count);
        Assert.All(found, quotation => Assert.StartsWith(begins, quotation.Text, StringComparison.Ordinal));
        Assert.All(found, quotation => Assert.Equal(speaker, quotation.Speaker));
    }

    public static TheoryData<string, string, string, string> Speakers()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in MarkdownTable.Rows("Quotes/speakers.md"))
        {
            rows.Add(row[0].Replace('⏎', '\n'), row[1], row[2], row[3]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Speakers))]
    public void The_quotation_has_this_speaker(string text, string title, string name, string medium)
    {
        var quotation = Assert.Single(Read(text));

        Assert.Equal((title, name, medium), (quotation.Speaker?.Title ?? "-", quotation.Speaker?.Name, quotation.Medium ?? "-"));
    }

    public static TheoryData<string, string, string, string, string> Statements()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var row in MarkdownTable.Rows("Quotes/statements.md"))
        {
            rows.Add(row[0], row[1], row[2], row[3], row[4]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void The_text_holds_this_statement(string text, string statement, string speaker, string kind, string named)
    {
        var found = Find(text).Statements.Select(s => (s.Span.Of(text), s.Speaker?.Name ?? "-", s.Kind == StatementKind.Denied ? "denied" : "said", s.IsNamed ? "yes" : "no"));

        Assert.Equal(statement == "-" ? [] : [(statement, speaker, kind, named)], found);
    }

    [Fact]
    public void An_article_with_several_speakers_gives_each_quotation_its_own()
    {
        const string Text = """
            أعلن الرئيس الفرنسي إيمانويل ماكرون أن اتصالات تجري تمهيدا للقاء مع الرئيس الروسي فلاديمير بوتين.
            وقال ماكرون، ردا على سؤال عن الموعد: "نعمل بهدوء ولا نستبق النتائج".
            كما أكد الرئيس الفرنسي أن بلاده تتشاور مع شركائها.
            وقال نائب وزير الخارجية الروسي ألكسندر غروشكو، يوم السبت، إن موسكو تنتظر خطوات واضحة.
            وذكر غروشكو لوكالة "سبوتنيك" أن شيئا لم يصل بعد. وأضاف: "نقرأ الرسائل كلها، ومن كان جادا عرف أين يجدنا".
            وقال ماكرون لقناة "فرانس 2": "لا بد من باب للحوار. ولا بد من مواصلة الدعم. والهدف سلام يدوم".
            """;

        Assert.Equal("إيمانويل ماكرون; ألكسندر غروشكو; إيمانويل ماكرون", string.Join("; ", Read(Text).Select(quotation => quotation.Speaker?.Name)));
    }

    public static TheoryData<string, string> Marks()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in MarkdownTable.Rows("Quotes/marks.md"))
        {
            rows.Add(row[0].Replace('⏎', '\n'), row[1].Replace('⏎', '\n'));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void The_marks_hold_these_quotations(string text, string quotations) =>
        Assert.Equal(quotations.Split('‖', StringSplitOptions.TrimEntries), Read(text).Select(quotation => quotation.Span.Of(text)), StringComparer.Ordinal);

    [Theory]
    [InlineData(2900, 1)]
    [InlineData(3100, 0)]
    public void What_is_longer_than_any_quotation_is_none(int length, int found) =>
        Assert.Equal(found, Read("قال الوزير: \"" + string.Concat(Enumerable.Repeat("نعمل كل يوم ", length / 12)) + "\"").Count);

    private static IReadOnlyList<Quotation> Read(string text) => Find(text).Quotations;

    private static Speech Find(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        return Finder.Find(text, sentences, Names.Find(text, sentences));
    }
}
