using Bot.Arabic.Text;

namespace Bot.Arabic.Tests.Text;

public sealed class SentenceSplitterTests
{
    // Sentences are parted by a bar, which the text itself does not hold.
    [Theory]
    [InlineData("وصل الوفد صباحا.| ثم غادر مساء.")]
    [InlineData("هل يعود الوفد؟| لا أحد يعلم!| ربما…")]
    [InlineData("العنوان بلا نقطة\n|السطر التالي جملة أخرى")]
    [InlineData("وقال: \"نحن جاهزون. لن ننتظر طويلا. الوقت ضيق\".| وغادر القاعة.")]
    [InlineData("وقال: «نحن جاهزون. لن ننتظر».| وغادر القاعة.")]
    [InlineData("وقال: “نحن جاهزون. لن ننتظر”.| وغادر القاعة.")]
    [InlineData("وقال: ”نحن جاهزون. لن ننتظر“ ثم غادر.| وعاد.")]
    [InlineData("وقال: \"نحن جاهزون.\"| وأضاف: \"لن ننتظر.\"| ثم غادر.")]
    [InlineData("وسأل: \"من هناك؟\" ثم صمت.| وانتظر.")]
    [InlineData("قال \"نحن هنا وغادر.| ثم عاد بعد ساعة.| وقال: \"عدت. أنا هنا\".")]
    [InlineData("حضر د. سامي وم. هناء الاجتماع.| وغاب أ. د. نبيل.")]
    [InlineData("بلغت النسبة 3.5 بالمئة و٤.٢ بالمئة.| وارتفع السعر.")]
    [InlineData("يزرع القمح حتى ارتفاع 1500 م. |وفوقه الغابات.")]
    [InlineData("التفاصيل على www.example.org/?id=1 كاملة.| تابعونا.")]
    [InlineData("1. الاقتصاد أولا.| 2. السياسة ثانيا.")]
    [InlineData("١٢. السياسة ثانيا.| ثم الاقتصاد.")]
    [InlineData("بنيت قبل عام 2000 ق.م بقليل.| ثم هدمت.")]
    [InlineData("انتهى العرض.|وصفق الجمهور.")]
    [InlineData("قال: \"كفى\".|\"هذا كثير\"، أضاف.")]
    [InlineData("وذكرت شبكة (سي. إن. إن.) أن الجسر فتح.| ثم أغلق.")]
    [InlineData("ونقلت (إن. بي. سي) الخبر عن شاهد.| ولم تسمه.")]
    [InlineData("نشرت الصورة [عن الأرشيف. 2017] أمس.| وانتشرت.")]
    [InlineData("فتح القوس (ولم يغلقه.| ثم مضى.")]
    [InlineData("بعد صمت... |تكلم الوزير")]
    [InlineData("قال الناطق (وكان يقرأ من ورقة. كتبها بنفسه. ثم طواها ووضعها في جيبه أمام الحاضرين) إن الأمر انتهى.| ثم خرج.")]
    [InlineData("فتح القوس (ولم يغلقه.| ثم فتح غيره (هنا) ومضى.")]
    [InlineData("بثت قناة بي. بي. سي. المقابلة كاملة.| وشاهدها كثيرون.")]
    [InlineData("غرمت شركة زد.تي. إي الصينية.| ولم تعلق.")]
    [InlineData("بثتها قناة بي بي سي.| وشاهدها كثيرون.")]
    [InlineData("بثتها بي. بي. سي.| وشاهدها كثيرون.")]
    [InlineData("وقال إي. هاريس للصحفيين: لا جديد.| ثم انصرف.")]
    [InlineData("نقل موقع الديوان. نت الخبر.| ثم حذفه.")]
    [InlineData("يا للعجب !| من كان يظن ذلك.")]
    [InlineData("كفى ! ..| قالها وخرج.")]
    [InlineData("هتف: كفى! ، ثم خرج.| وعاد.")]
    [InlineData("العنوان بلا نقطة\n\n|السطر التالي\n|جملة أخرى")]
    [InlineData("وصل الوفد مساء.| 2) ثم غادر.")]
    [InlineData("نشر الخبر أمس.| (عن الأرشيف. 2017) ثم حذف.")]
    [InlineData("وصل الوفد! ")]
    public void A_text_is_cut_where_a_reader_would_pause(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var expected = marked.Split('|').Select(s => s.Trim());

        Assert.Equal(expected, SentenceSplitter.Split(text).Select(s => s.Of(text)), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \r\n")]
    public void White_space_has_no_sentences(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Theory]
    [MemberData(nameof(HostileText.Long), MemberType = typeof(HostileText))]
    public void A_page_without_end_is_cut_in_a_moment(string name, string piece) =>
        Quickly.IsDone(name, () => SentenceSplitter.Split(HostileText.Repeated(piece)));
}
