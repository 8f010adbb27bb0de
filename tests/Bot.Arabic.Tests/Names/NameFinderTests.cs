using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Tests.Names;

public class NameFinderTests
{
    private static readonly NameFinder Finder = new(Words.Lexicon);

    [Theory]
    [InlineData("التقى وزير الخارجية المصري سامح شكري نظيره.", "سامح شكري")]
    [InlineData("قال رئيس البلدية كريم النجار إن الجسر جاهز.", "كريم النجار")]
    [InlineData("وقال غروشكو إن الاهتمام جاد.", "غروشكو")]
    [InlineData("أعلن الرئيس التركي، رجب طيب أردوغان، موعد الانتخابات.", "رجب طيب أردوغان")]
    [InlineData("وكتب محمد بن سلمان بن عبد العزيز رسالة.", "محمد بن سلمان بن عبد العزيز")]
    [InlineData("وصلت الفنانة شيرين عبد الوهاب مساء.", "شيرين عبد الوهاب")]
    [InlineData("ورأى جون سميث أن الأمر سهل.", "جون سميث")]
    [InlineData("وكرم المعرض الرسام عماد الدين القباني مساء.", "عماد الدين القباني")]
    [InlineData("وفاز اللاعب يوسف كريم طوقان، ثم اعتزل.", "يوسف كريم طوقان")]
    [InlineData("وقالت الطبيبة علياء الرفاعي: الوضع مستقر.", "علياء الرفاعي")]
    public void A_person_is_found_by_title_by_verb_of_speech_or_by_first_name(string text, string person)
    {
        Assert.Contains(Read(text), name => name.Kind == NameKind.Person && name.Span.Of(text) == person);
    }

    [Theory]
    [InlineData("سافر الوفد إلى باريس ثم بيروت.", "باريس", NameKind.Place, "Paris")]
    [InlineData("واجتمع مجلس الأمن الدولي أمس.", "مجلس الأمن الدولي", NameKind.Organization, "UN Security Council")]
    [InlineData("تحدث ماكرون طويلا.", "ماكرون", NameKind.Person, "Emmanuel Macron")]
    public void A_well_known_name_has_its_kind_and_its_Latin_form(string text, string name, NameKind kind, string latin)
    {
        Assert.Contains(Read(text), mention => mention.Span.Of(text) == name && mention.Kind == kind && mention.Latin == latin);
    }

    [Theory]
    [InlineData("لقاء بين ماكرون وبوتين غدا.", "بوتين")]
    [InlineData("سلم الرسالة لأردوغان.", "أردوغان")]
    [InlineData("وباريس ترحب.", "باريس")]
    public void Clitics_stay_outside_the_span(string text, string name)
    {
        Assert.Contains(Read(text), mention => mention.Span.Of(text) == name);
    }

    [Fact]
    public void A_later_family_name_has_the_full_name()
    {
        const string Text = "حضر المهندس كريم النجار الافتتاح. وشكر النجار العمال، وصفق الناس للنجار.";

        var names = Read(Text).Where(name => name.Kind == NameKind.Person).ToList();

        Assert.Equal(3, names.Count);
        Assert.All(names, name => Assert.Equal("كريم النجار", name.FullName));
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

    [Theory]
    [InlineData("هزم البطل مارك دوفال المصنف الثاني.", "مارك دوفال")]
    [InlineData("زار سيباستيان لوبير بأكبر رحلة لندن.", "سيباستيان لوبير")]
    public void A_common_word_after_a_name_is_no_part_of_it(string text, string person)
    {
        Assert.Equal(person, Assert.Single(Read(text), name => name.Kind == NameKind.Person).Span.Of(text));
    }

    [Theory]
    [InlineData("قال الوزير إن الطريق مفتوح.")]
    [InlineData("أعلن مصدر مسؤول أن الاجتماع تأجل.")]
    [InlineData("يعلن المجلس بدء أعماله يوم الأحد.")]
    [InlineData("وأشار الرئيس إلى ضرورة أن يجد الجميع سبيلًا لتحقيق ذلك.")]
    [InlineData("ودع الفريق القطري البطولة بنقطتين.")]
    [InlineData("طالب الوزير الإسرائيليين بإقالة قيادات الجيش.")]
    [InlineData("وصوت الأعضاء على صالح القرار الأخير.")]
    [InlineData("ولم يقدم الوزير إيضاحات أكثر من ذلك.")]
    [InlineData("وقال المفوض السامي لحقوق الإنسان إن الوضع خطير.")]
    [InlineData("وأحرز النجم لقب الدورة للمرة الثالثة.")]
    [InlineData("وقال إن أسعار القمح ارتفعت في الأسواق.")]
    public void Common_words_are_no_names(string text)
    {
        Assert.Empty(Read(text));
    }

    private static IReadOnlyList<NameMention> Read(string text) => Finder.Find(text, SentenceSplitter.Split(text));
}
