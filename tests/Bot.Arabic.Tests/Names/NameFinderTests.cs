using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Tests.Names;

public sealed class NameFinderTests
{
    private static readonly NameFinder Finder = new(Words.Lexicon);

    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in MarkdownTable.Rows("Names/names-in-text.md"))
        {
            rows.Add(row[0].Replace('⏎', '\n'), row[1], row[2], row[3]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_text_holds_these_names(string text, string persons, string places, string organizations)
    {
        var names = Read(text);

        Assert.Equal((persons, places, organizations), (Listed(NameKind.Person), Listed(NameKind.Place), Listed(NameKind.Organization)));

        string Listed(NameKind kind) => string.Join("; ", names.Where(n => n.Kind == kind).Select(n => n.Span.Of(text)).DefaultIfEmpty("-"));
    }

    [Theory]
    [InlineData("سافر الوفد إلى باريس ثم بيروت.", "باريس", "Paris")]
    [InlineData("واجتمع مجلس الأمن الدولي أمس.", "مجلس الأمن الدولي", "UN Security Council")]
    [InlineData("تحدث ماكرون طويلا.", "ماكرون", "Emmanuel Macron")]
    [InlineData("وقال وزير الخارجية عادل الجبير للصحفيين.", "عادل الجبير", "Adel al-Jubeir")]
    public void A_well_known_name_has_its_Latin_form(string text, string name, string latin)
    {
        Assert.Equal(latin, Assert.Single(Read(text), mention => mention.Span.Of(text) == name).Latin);
    }

    [Theory]
    [InlineData("لقاء بين ماكرون وبوتين غدا.", "بوتين", "وبوتين")]
    [InlineData("وقال الأمين العام للأمم المتحدة إنه قلق.", "لأمم المتحدة", "للأمم المتحدة")]
    [InlineData("وباريس ترحب.", "باريس", "وباريس")]
    public void What_is_written_onto_a_name_is_in_its_words_but_not_in_its_span(string text, string name, string words)
    {
        Assert.Equal(words, Assert.Single(Read(text), mention => mention.Span.Of(text) == name).Written.Of(text));
    }

    [Theory]
    [InlineData("حضر المهندس كريم النجار الافتتاح. وشكر النجار العمال، وصفق الناس للنجار.", "كريم النجار", 3)]
    [InlineData("التقى محمد بن سلمان الوفد في الرياض. وقال بن سلمان إن اللقاء مثمر.", "محمد بن سلمان", 2)]
    [InlineData("فازت الكاتبة عائشة المانع. وتعد عائشة المانع، البالغة من العمر سبعين عاما، من أشهر الكاتبات.", "عائشة المانع", 2)]
    [InlineData("وصل دونالد ترامب مع ابنته إيفانكا ترامب. ثم قال ترامب إنه سعيد.", "دونالد ترامب", 2)]
    public void A_shorter_name_means_the_fuller_one(string text, string fullName, int mentions)
    {
        Assert.Equal(mentions, Read(text).Count(name => name.Kind == NameKind.Person && name.FullName == fullName));
    }

    [Fact]
    public void A_family_name_that_two_persons_have_means_neither()
    {
        const string Text = "فاز المهندس كريم النجار بالجائزة، وخسرها المهندس سامي النجار. وقال النجار إن المنافسة كانت صعبة.";

        Assert.Equal(["كريم النجار", "سامي النجار", "النجار"], Read(Text).Where(name => name.Kind == NameKind.Person).Select(name => name.FullName), StringComparer.Ordinal);
    }

    [Fact]
    public void The_full_name_is_written_as_it_stands_alone()
    {
        Assert.Contains(Read("وقال الأمين العام للأمم المتحدة إنه قلق."), name => name.FullName == "الأمم المتحدة");
    }

    [Fact]
    public void A_role_means_the_person_who_is_introduced_with_it()
    {
        const string Text = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى الرباط. ثم توجه الرئيس الفرنسي إلى القصر.";

        var role = Assert.Single(Read(Text), name => name.IsRole);

        Assert.Equal("الرئيس الفرنسي", role.Span.Of(Text));
        Assert.Equal("إيمانويل ماكرون", role.FullName);
    }

    [Fact]
    public void A_role_that_two_persons_have_is_left_alone()
    {
        const string Text = "تحدث الرئيس السابق كريم النجار والرئيس السابق سامي الخطيب. ثم غادر الرئيس السابق القاعة.";

        Assert.DoesNotContain(Read(Text), name => name.IsRole);
    }

    private static IReadOnlyList<NameMention> Read(string text) => Finder.Find(text, SentenceSplitter.Split(text));
}
