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

    [Fact]
    public void The_span_leaves_out_the_marks_and_the_blanks_inside_them()
    {
        const string Text = "قال الوزير : « القرار نهائي ولا رجعة فيه » .";

        Assert.Equal("القرار نهائي ولا رجعة فيه", Assert.Single(Read(Text)).Span.Of(Text));
    }

    [Fact]
    public void A_mark_left_open_between_blanks_ends_before_the_next_introduced_quotation()
    {
        const string Text = "وقال المدير : \" نعمل كل يوم على هذا المشروع . وأضاف : \" لن نتوقف قبل نهاية العام \" . وتابع ان \" الطريق طويل لكنه واضح \" .";

        Assert.Equal("نعمل كل يوم على هذا المشروع|لن نتوقف قبل نهاية العام|الطريق طويل لكنه واضح", string.Join('|', Read(Text).Select(quotation => quotation.Span.Of(Text))));
    }

    [Fact]
    public void A_quotation_within_a_quotation_is_part_of_it()
    {
        const string Text = "وقال المدير: «سمعنا من يقول \"لن تنجحوا في هذا العمل أبدا\" ومع ذلك نجحنا».";

        Assert.EndsWith("نجحنا", Assert.Single(Read(Text)).Span.Of(Text), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Quotation> Read(string text) => Find(text).Quotations;

    private static Speech Find(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        return Finder.Find(text, sentences, Names.Find(text, sentences));
    }
}
