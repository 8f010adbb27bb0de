using Bot.Arabic.Text;

namespace Bot.Arabic.Tests.Text;

public sealed class DatelineFinderTests
{
    private static readonly DatelineFinder Finder = new(Words.Lexicon);

    // The dateline ends at the bar, which the text itself does not hold.
    [Theory]
    [InlineData("باريس (رويترز) – |أعلنت الحكومة خطتها.")]
    [InlineData("باريس (رويترز) -- |أعلنت الحكومة خطتها.")]
    [InlineData("دبي، الإمارات العربية المتحدة (CNN) – |قدمت الشركة عرضها.")]
    [InlineData("أتلانتا، الولايات المتحدة الأمريكية (CNN)— |قدمت الشركة عرضها.")]
    [InlineData("واشنطن، الولايات المتحدة الأمريكية (CNN).- – |قدمت الشركة عرضها.")]
    [InlineData("باريس (أ ف ب) |قدمت الشركة عرضها.")]
    [InlineData("(CNN)-- |رصد طيار جسما لامعا.")]
    [InlineData("طهران 4 فبراير 2026 (شينخوا) -- |وصل الوفد.")]
    [InlineData("بغداد - (د ب أ): |وصل الوفد.")]
    [InlineData("(عدن الغد) خاص: |وصل الوفد.")]
    [InlineData("البلاد (الرياض)\n|وصل الوفد.")]
    [InlineData("القاهرة - واس: |وصل الوفد.")]
    [InlineData("القاهرة - أ ف ب: |وصل الوفد.")]
    [InlineData("الشارقة 24 – رويترز: |وصل الوفد.")]
    [InlineData("موسكو- معا- |وصل الوفد.")]
    [InlineData("موسكو- سبوتنيك. |وصل الوفد.")]
    [InlineData("موسكو - الأفق نيوز. |قال نائب الوزير.")]
    [InlineData("وادي السدر - الأفق نيوز. |عزلت السيول أربع قرى.")]
    [InlineData("غزة / سما / |وصل الوفد.")]
    [InlineData("إسطنبول/ الأناضول\n|وصل الوفد.")]
    [InlineData("عمّان/ خاص:\n\n|وصل الوفد.")]
    [InlineData("البصرة/ سيف المالكي\n|توّج الفريق باللقب.")]
    [InlineData("البصرة - من مبعوثنا أنيس المزوغي\n|خسر الفريق النهائي.")]
    [InlineData("الشارع المغاربي-وكالات: |وصل الوفد.")]
    [InlineData("الرياض - كتبت رنا صلاح - |وصل الوفد.")]
    [InlineData("كتب– أحمد العش: |وصل الوفد.")]
    [InlineData("إيلاف من واشنطن: |وصل الوفد.")]
    [InlineData("مكة المكرمة ــ |نفذت البلدية حملة.")]
    [InlineData("الرياض - |أعلنت البلدية حملة.")]
    [InlineData("وكالات_ |أعلنت البلدية حملة.")]
    [InlineData("موسكو - |قال الوزير في كلمة له أمس: شكرا.")]
    [InlineData("باريس (الضاحية الجنوبية) – |وصل الوفد.")]
    [InlineData("مكتب الأفق نيوز (باريس) – |وصل الوفد.")]
    [InlineData("جنوب شرق مدينة الموصل - رويترز: |وصل الوفد.")]
    public void A_dateline_ends_where_the_news_begins(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        Assert.Equal(text[marked.IndexOf('|', StringComparison.Ordinal)..], text[Finder.EndIn(text)..]);
    }

    [Theory]
    [InlineData("أعلنت الحكومة خطتها.")]
    [InlineData("خسر منتخب الكويت 1 - 3 أمام ضيفه.")]
    [InlineData("فاز الكويت 1 - صفر على ضيفه.")]
    [InlineData("إيران - كما يبدو - تستعد لجولة أخرى.")]
    [InlineData("قالت وكالة الأنباء السعودية (واس): وصل الوفد.")]
    [InlineData("باريس (العاصمة) مدينة كبيرة.")]
    [InlineData("كتب الوزير على صفحته: \"شكرا\".")]
    [InlineData("قال من باريس: \"شكرا\".")]
    [InlineData("مصر: التحقيق مع رئيس الشركة.")]
    [InlineData("أوقفت الشرطة (رجلا) - في الأربعين - قرب الميناء.")]
    [InlineData("بلغت النسبة 3.5 بالمئة - وهي الأعلى.")]
    [InlineData("موسكو - سبوتنيك")]
    [InlineData("باريس (رويترز) – ")]
    [InlineData("(رويترز) وكالة كبيرة.")]
    [InlineData("(صباح اليوم) – وصل الوفد.")]
    [InlineData("(رقم 5) – وصل الوفد.")]
    [InlineData("(حي7) – وصل الوفد.")]
    [InlineData("(  ) – وصل الوفد.")]
    [InlineData("رئيس البلدية (السابق) – وصل أمس.")]
    [InlineData("افتتح الوزير معرضا في (باريس) – وهو الأول.")]
    [InlineData("قال الوزير في كلمة له - وكالات: شكرا.")]
    [InlineData("")]
    public void A_text_without_a_dateline_begins_at_once(string text) => Assert.Equal(0, Finder.EndIn(text));

    // The sentences that remain are parted by a bar.
    [Theory]
    [InlineData("موسكو - الأفق نيوز. قال الوزير كلمته في باريس. ثم عاد.", "قال الوزير كلمته في باريس.|ثم عاد.")]
    [InlineData("باريس (رويترز) – قال الوزير كلمته. ثم عاد.", "قال الوزير كلمته.|ثم عاد.")]
    public void No_sentence_holds_the_dateline(string text, string sentences)
    {
        var analysis = new TextAnalyzer(Words.Lexicon).Analyze(text, published: null);

        Assert.Equal(sentences.Split('|'), analysis.Sentences.Select(s => s.Of(text)), StringComparer.Ordinal);
        Assert.Equal(text, analysis.Text);
    }

    [Theory]
    [MemberData(nameof(HostileText.Long), MemberType = typeof(HostileText))]
    public void A_page_without_end_is_read_in_a_moment(string name, string piece) =>
        Quickly.IsDone(name, () => Finder.EndIn(HostileText.Repeated(piece)));
}
