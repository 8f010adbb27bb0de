using Bot.Arabic.Events;

namespace Bot.Arabic.Tests.Events;

public sealed class SentenceDaterTests
{
    private static readonly TextAnalyzer Analyzer = new(Words.Lexicon);

    // A Tuesday.
    private static readonly DateTimeOffset Published = new(2026, 2, 3, 12, 49, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("أعلن الوزير، يوم السبت، أن المفاوضات ستتواصل.", "2026-01-31")]
    [InlineData("وفي 19 ديسمبر الفائت، رحب المجلس بالمبادرة.", "2025-12-19")]
    [InlineData("التقى الوفدان في جنيف يوم الأحد وسط تكتم شديد.", "2026-02-01")]
    [InlineData("قتل خمسة عمال أمس في انهيار منجم شمال البلاد.", "2026-02-02")]
    [InlineData("وفي مارس الماضي، انسحبت الشركة من السوق.", "2025-03")]
    [InlineData("فشلت الأطراف في آخر اجتماع في ديسمبر الماضي بالخرطوم.", "2025-12")]
    [InlineData("عقد الوفدان اجتماعا في 5 يناير بالعاصمة.", "2026-01-05")]
    [InlineData("وفي عام 2015، انضمت البلاد إلى المنظمة.", "2015")]
    [InlineData("ففي عام 2015، انضمت البلاد إلى المنظمة.", "2015")]
    [InlineData("قال الوزير، يوم السبت، إن السفينة غرقت يوم الخميس.", "2026-01-31")]
    public void A_sentence_has_the_date_of_its_main_verb(string sentence, string date) => AssertStated(date, sentence);

    [Theory]
    [InlineData("قالت الشرطة إن الطائرة سقطت يوم السبت قرب المطار.", "2026-01-31")]
    [InlineData("أعلن المتحدث أن القمة ستعقد يوم الخميس المقبل في الدوحة.", "2026-02-05")]
    public void What_somebody_says_has_the_date_of_what_is_told(string sentence, string date) => AssertStated(date, sentence);

    [Theory]
    [InlineData("عرضت القناة فيلم 2018 الذي نال جوائز كثيرة.")]
    [InlineData("ينص اتفاق عام 2015 على رفع العقوبات تدريجيا.")]
    [InlineData("ألغى الرئيس القمة المقررة في 12 يونيو بسنغافورة.")]
    [InlineData("تشهد المدينة احتجاجات منذ السبت على رفع الأسعار.")]
    [InlineData("دعا المجلس الأطراف إلى التهدئة حتى يوم الخميس المقبل.")]
    [InlineData("قال الوزير: \"سنلتقي يوم الخميس المقبل في الدوحة\".")]
    [InlineData("قال المؤرخ إن الحرب التي بدأت في 28 يونيو 1914 غيرت العالم.")]
    [InlineData("سجلت نسبة المشاركة أدنى مستوى منذ اعتماد النظام الجديد في 1958.")]
    [InlineData("ارتفعت الصادرات هذا العام رغم الأزمة العالمية.")]
    [InlineData("وفي هذا العام، ارتفعت الصادرات رغم الأزمة العالمية.")]
    public void A_date_that_is_only_mentioned_leaves_the_day_of_publication(string sentence)
    {
        var dated = Assert.Single(Dates(sentence));
        Assert.Equal("2026-02-03", dated.Date.ToString());
        Assert.False(dated.IsStated);
    }

    [Theory]
    [InlineData("وأضاف أن الاتفاق قريب من التوقيع.", true)]
    [InlineData("وأشار الرئيس إلى تقدم في المباحثات.", true)]
    [InlineData("وتراجعت الأسواق المالية تراجعا كبيرا.", false)]
    [InlineData("ثم أكد أن الباب ما زال مفتوحا.", true)]
    public void A_sentence_of_the_same_paragraph_goes_on_when_it_begins_with_a_verb_of_speech(string next, bool goesOn) =>
        Assert.Equal(goesOn, Dates("صرح الرئيس، يوم السبت، بأن الحوار مفيد. " + next)[1].IsStated);

    [Theory]
    [InlineData("وذكر غروشكو لوكالة الأنباء أن الاتصال لم يحدث.", true)]
    [InlineData("وقال نائب الوزير للصحفيين إن الاتصال لم يحدث.", true)]
    [InlineData("وأضاف: لم يحدث أي اتصال بعد.", true)]
    [InlineData("وقال لافروف لوكالة الأنباء إن الاتصال لم يحدث.", false)]
    [InlineData("وأكد وزير الدفاع أن الاتصال لم يحدث.", false)]
    [InlineData("ويرى مراقبون أن الاتصال لم يحدث.", false)]
    public void The_next_paragraph_goes_on_when_the_same_one_speaks(string next, bool goesOn) =>
        Assert.Equal(goesOn, Dates("وقال نائب وزير الخارجية ألكسندر غروشكو، يوم السبت، إن القنوات مفتوحة.\n\n" + next)[1].IsStated);

    [Fact]
    public void A_thread_ends_where_another_sentence_stands_between()
    {
        var dates = Dates("وقال غروشكو، يوم السبت، إن القنوات مفتوحة.\nوتراجعت الأسواق المالية تراجعا كبيرا.\nوقال غروشكو إن الاتصال لم يحدث.");

        Assert.Equal([true, false, false], dates.Select(d => d.IsStated));
    }

    [Fact]
    public void A_date_to_come_is_expected_and_the_day_itself_is_not()
    {
        var dates = Dates("ستعقد القمة يوم الخميس المقبل في الدوحة.\nوصل الوفد اليوم إلى المطار الدولي.");

        Assert.Equal([true, false], dates.Select(d => d.IsExpected));
    }

    [Fact]
    public void Without_a_publication_only_stated_dates_are_given()
    {
        var analysis = Analyzer.Analyze("سقط السد في 6 يناير 2026 بعد الأمطار.\nوتراجعت الأسواق المالية تراجعا كبيرا.", null);

        Assert.Equal("2026-01-06", Assert.Single(analysis.DatedSentences).Date.ToString());
    }

    [Fact]
    public void Headings_and_captions_tell_nothing() => Assert.Empty(Dates("تابعنا عبر\nاقرأ أيضا\nبث مباشر اليوم"));

    private static void AssertStated(string date, string sentence)
    {
        var dated = Assert.Single(Dates(sentence));
        Assert.Equal(date, dated.Date.ToString());
        Assert.True(dated.IsStated);
    }

    private static IReadOnlyList<DatedSentence> Dates(string text) => Analyzer.Analyze(text, Published).DatedSentences;
}
