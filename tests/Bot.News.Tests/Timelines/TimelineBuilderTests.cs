using System.Globalization;
using Bot.Arabic.Dates;
using Bot.News.Timelines;

namespace Bot.News.Tests.Timelines;

public sealed class TimelineBuilderTests
{
    private const string Meeting = "التقى الرئيس ماجد السالم رئيس الوزراء كمال الراوي في العاصمة وبحثا ملف المياه.";
    private const string MeetingInOtherWords = "بحث ماجد السالم وكمال الراوي ملف المياه في لقاء بالعاصمة.";
    private const string Call = "أجرى السالم اتصالا هاتفيا بالراوي هنأه فيه بنجاح الانتخابات.";

    private readonly ArticleShelf _shelf = new();
    private readonly TimelineBuilder _timelines;

    public TimelineBuilderTests() => _timelines = new TimelineBuilder(_shelf, Newsroom.Lexicon);

    [Fact]
    public async Task What_happened_between_two_names_is_told_oldest_first()
    {
        Add("b", "الأفق", "2026-03-10", Meeting);
        Add("a", "المرصد", "2026-02-02", Call);

        var timeline = await BuildAsync("السالم", "الراوي");

        Assert.Equal([("2026-02-02", Call), ("2026-03-10", Meeting)], timeline.Events.Select(e => (e.Date.ToString(), e.Text)));
        Assert.Equal(["a"], timeline.Events[0].Links.Select(l => l.ArticleId), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("salem", "rawi")]
    [InlineData("Rawi", "SALEM")]
    [InlineData("الراوى", "السالم")]
    public async Task Names_are_found_in_any_script_and_order(string one, string other)
    {
        Add("a", "الأفق", "2026-03-10", Meeting);

        Assert.Equal(Meeting, Assert.Single((await BuildAsync(one, other)).Events).Text);
    }

    [Fact]
    public async Task A_sentence_about_only_one_of_the_names_is_left_out()
    {
        Add("a", "الأفق", "2026-03-10", Meeting, "وزار السالم بعد ذلك معرض الكتاب.");

        Assert.Equal([Meeting], (await BuildAsync("السالم", "الراوي")).Events.Select(e => e.Text), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_names_that_a_pronoun_or_a_role_stands_for_count()
    {
        const string Toast = "ثم أقام له مأدبة عشاء في القصر الرئاسي.";
        Add("a", "الأفق", "2026-03-10", Line("وصل السالم إلى العاصمة. واستقبله الراوي."), Line(Toast, date: "2026-03-09", names: ["ماجد السالم", "كمال الراوي"]));

        Assert.Equal(Toast, (await BuildAsync("السالم", "الراوي")).Events[0].Text);
    }

    [Fact]
    public async Task A_day_that_an_article_about_both_looks_back_to_is_told_too()
    {
        const string Before = "وكان السالم قد زار البلاد في الثالث من يناير.";
        Add("a", "الأفق", "2026-03-10", Line(Meeting) with { Title = "السالم والراوي يبحثان ملف المياه" }, Line(Before, date: "2026-01-03"));

        Assert.Equal([Before, Meeting], (await BuildAsync("السالم", "الراوي")).Events.Select(e => e.Text), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_happening_that_two_outlets_told_is_one_line_with_both_sources()
    {
        Add("a", "الأفق", "2026-03-10", Meeting);
        Add("b", "المرصد", "2026-03-10", MeetingInOtherWords);

        var only = Assert.Single((await BuildAsync("السالم", "الراوي")).Events);

        Assert.Equal(["a", "b"], only.Links.Select(l => l.ArticleId).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(only.Text, only.Links[0].ArticleId == "a" ? Meeting : MeetingInOtherWords);
    }

    [Fact]
    public async Task Two_happenings_of_one_day_are_two_lines()
    {
        Add("a", "الأفق", "2026-03-10", Meeting);
        Add("b", "المرصد", "2026-03-10", Call);

        Assert.Equal(2, (await BuildAsync("السالم", "الراوي")).Events.Count);
    }

    [Fact]
    public async Task News_of_the_next_day_that_repeats_what_happened_adds_no_line()
    {
        Add("a", "الأفق", "2026-03-10", Meeting);
        Add("b", "المرصد", "2026-03-11", MeetingInOtherWords);

        Assert.Equal("2026-03-10", Assert.Single((await BuildAsync("السالم", "الراوي")).Events).Date.ToString());
    }

    [Fact]
    public async Task What_was_announced_is_expected_until_something_is_told_of_that_day()
    {
        const string Announced = "ومن المقرر أن يلتقي السالم الراوي في 20 مارس.";
        Add("a", "الأفق", "2026-03-10", Line(Meeting), Line(Announced, date: "2026-03-20", isExpected: true));
        Assert.Equal([false, true], (await BuildAsync("السالم", "الراوي")).Events.Select(e => e.IsExpected));

        Add("b", "المرصد", "2026-03-20", Call);
        var events = (await BuildAsync("السالم", "الراوي")).Events;

        Assert.Equal([Meeting, Call], events.Select(e => e.Text), StringComparer.Ordinal);
        Assert.DoesNotContain(events, e => e.IsExpected);
    }

    [Fact]
    public async Task A_line_has_the_quotation_with_its_speaker()
    {
        const string Words = "لن ندخر جهدا في حماية مياه النهر المشترك";
        Add("a", "الأفق", "2026-03-10", Line(Meeting), Line($"وقال السالم: \"{Words}\".", quote: Words, speaker: "ماجد السالم"));

        var only = Assert.Single((await BuildAsync("السالم", "الراوي")).Events);

        Assert.Equal((Words, "ماجد السالم"), (only.Quote, only.Speaker));
    }

    [Fact]
    public async Task A_quotation_in_the_next_sentence_belongs_to_the_line_whoever_says_it()
    {
        const string Words = "نقرأ هذه الرسائل بعناية، وننتظر أن تصل عبر القنوات الرسمية";
        Add("a", "الأفق", "2026-03-10", Line(Meeting, names: ["نديم الجابري"]), Line($"وأضاف: \"{Words}\".", quote: Words, speaker: "نديم الجابري"));

        var only = Assert.Single((await BuildAsync("السالم", "الراوي")).Events);

        Assert.Equal((Words, "نديم الجابري"), (only.Quote, only.Speaker));
    }

    [Fact]
    public async Task A_line_that_does_not_name_who_says_it_says_so_beside_it()
    {
        const string Added = "وأضاف أن السالم والراوي سيلتقيان مرة أخرى لبحث مياه النهر.";
        Add("a", "الأفق", "2026-03-10", Line(Added, speaker: "نديم الجابري"));

        var only = Assert.Single((await BuildAsync("السالم", "الراوي")).Events);

        Assert.Equal((Added, "نديم الجابري"), (only.Text, only.ToldBy));
    }

    [Fact]
    public async Task A_line_that_stands_by_itself_is_rather_chosen_than_one_that_goes_on_from_another()
    {
        Add("a", "الأفق", "2026-03-10", Line("وأضاف أن السالم بحث مع الراوي ملف مياه النهر في العاصمة.", speaker: "نديم الجابري"), Line(Meeting));

        Assert.All((await BuildAsync("السالم", "الراوي")).Events, e => Assert.Null(e.ToldBy));
    }

    [Fact]
    public async Task The_words_of_nobody_in_particular_are_not_quoted()
    {
        const string Words = "سيعود الطرفان إلى طاولة المفاوضات في الأسبوع المقبل";
        Add("a", "الأفق", "2026-03-10", Line(Meeting), Line($"وأضافت الوكالة: \"{Words}\".", quote: Words, speaker: "الوكالة"));

        Assert.Null(Assert.Single((await BuildAsync("السالم", "الراوي")).Events).Quote);
    }

    [Fact]
    public async Task What_somebody_else_says_far_from_the_line_does_not_belong_to_it()
    {
        const string Words = "سنعيد فتح الطريق الجبلي قبل نهاية الأسبوع";
        string[] between = ["وحضر اللقاء عدد من الوزراء.", "ثم عقد مؤتمر صحفي قصير.", "وفي شأن آخر تحدث وزير النقل."];
        Add("a", "الأفق", "2026-03-10", [Line(Meeting), .. between.Select(s => Line(s)), Line($"وقال: \"{Words}\".", quote: Words, speaker: "وزير النقل")]);

        Assert.Null(Assert.Single((await BuildAsync("السالم", "الراوي")).Events).Quote);
    }

    [Fact]
    public async Task Of_two_versions_of_a_quotation_the_fuller_one_is_told_and_its_article_is_linked()
    {
        const string Cut = "لن ندخر جهدا في حماية مياه النهر المشترك";
        const string Full = Cut + ". وسنعمل معا على ذلك في الأشهر المقبلة";
        Add("a", "الأفق", "2026-03-10", Line($"{Meeting} وقال السالم: \"{Cut}\".", quote: Cut, speaker: "ماجد السالم"));
        Add("b", "المرصد", "2026-03-10", Line(MeetingInOtherWords), Line($"وقال السالم: \"{Full}\".", quote: Full, speaker: "ماجد السالم"));

        var only = Assert.Single((await BuildAsync("السالم", "الراوي")).Events);

        Assert.Equal(Full, only.Quote);
        Assert.Contains("b", only.Links.Select(l => l.ArticleId), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("للمزيد: السالم والراوي يبحثان ملف المياه")]
    [InlineData("اهتمت الصحف بلقاء السالم والراوي وبأخبار أخرى.")]
    [InlineData("ماذا دار بين السالم والراوي في لقائهما؟")]
    [InlineData("وكان السالم قد التقى الراوي في وقت سابق.")]
    public async Task What_tells_no_happening_of_the_day_gives_no_line(string sentence)
    {
        Add("a", "الأفق", "2026-03-10", "عقدت الحكومة جلستها الأسبوعية.", sentence);

        Assert.Empty((await BuildAsync("السالم", "الراوي")).Events);
    }

    [Fact]
    public async Task A_sentence_that_names_both_is_told_rather_than_a_standfirst_that_names_nobody()
    {
        var standfirst = Line("الرئيس يتحدث عن مشاورات تمهد للقاء قريب بشأن ملف المياه.") with { Title = "السالم يستقبل الراوي" };
        Add("a", "الأفق", "2026-03-10", standfirst, Line(Meeting));

        Assert.Equal(Meeting, Assert.Single((await BuildAsync("السالم", "الراوي")).Events).Text);
    }

    [Fact]
    public async Task What_a_later_article_tells_again_of_a_day_is_told_in_the_words_of_that_day()
    {
        const string Retold = "بدأت القصة في 10 مارس حين اجتمع السالم بالراوي أول مرة.";
        Add("a", "الأفق", "2026-03-10", Meeting);
        Add("b", "المرصد", "2026-04-20", Line(Retold, date: "2026-03-10"));

        var only = Assert.Single((await BuildAsync("السالم", "الراوي")).Events);

        Assert.Equal(Meeting, only.Text);
        Assert.Equal(["a", "b"], only.Links.Select(l => l.ArticleId), StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_article_that_tells_of_yesterday_has_no_news_of_its_own_day()
    {
        const string Yesterday = "التقى السالم الراوي أمس الاثنين في العاصمة.";
        Add("a", "الأفق", "2026-03-10", Line(Yesterday, date: "2026-03-09"), Line("وأعرب السالم للراوي عن قلقه من الجفاف."));

        Assert.Equal(["2026-03-09"], (await BuildAsync("السالم", "الراوي")).Events.Select(e => e.Date.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_month_is_not_told_where_a_day_of_it_is()
    {
        Add("a", "الأفق", "2026-03-10", Meeting);
        Add("b", "المرصد", "2026-05-20", Line("واجتمع السالم والراوي في مارس.", date: "2026-03"));

        Assert.Equal("2026-03-10", Assert.Single((await BuildAsync("السالم", "الراوي")).Events).Date.ToString());
    }

    [Fact]
    public async Task Names_that_only_somebody_elses_words_have_are_no_happening()
    {
        const string Words = "ما فعله السالم مع الراوي مثال يحتذى في إدارة الأنهار";
        Add("a", "الأفق", "2026-03-10", Line($"وقال الباحث: \"{Words}\".", quote: Words, speaker: "الباحث"));

        Assert.Empty((await BuildAsync("السالم", "الراوي")).Events);
    }

    [Fact]
    public async Task A_quotation_is_told_once()
    {
        const string Words = "لن ندخر جهدا في حماية مياه النهر المشترك";
        Add("a", "الأفق", "2026-03-10", Line($"{Meeting} وقال السالم: \"{Words}\".", quote: Words, speaker: "ماجد السالم"));
        Add("b", "المرصد", "2026-03-20", Line($"{Call} وكان قد قال: \"{Words}\".", quote: Words, speaker: "ماجد السالم"));

        Assert.Equal([Words, null], (await BuildAsync("السالم", "الراوي")).Events.Select(e => e.Quote), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Only_days_within_the_bounds_are_told_and_both_bounds_count()
    {
        Add("a", "الأفق", "2026-03-09", Call);
        Add("b", "الأفق", "2026-03-10", Meeting);

        var token = TestContext.Current.CancellationToken;
        var day = new DateOnly(2026, 3, 10);

        Assert.Equal(Meeting, Assert.Single((await _timelines.BuildAsync(["السالم", "الراوي"], day, day, token)).Events).Text);
        Assert.Equal(Call, Assert.Single((await _timelines.BuildAsync(["السالم", "الراوي"], null, day.AddDays(-1), token)).Events).Text);
    }

    [Fact]
    public async Task A_name_that_no_article_has_is_unknown_and_the_timeline_is_about_the_other()
    {
        Add("a", "الأفق", "2026-03-10", Meeting);

        var timeline = await BuildAsync("السالم", "xylophone");

        Assert.Equal(["xylophone"], timeline.Unknown, StringComparer.Ordinal);
        Assert.Single(timeline.Names);
        Assert.Single(timeline.Events);
    }

    [Fact]
    public async Task An_empty_store_knows_no_name()
    {
        var timeline = await BuildAsync("السالم");

        Assert.Equal(["السالم"], timeline.Unknown, StringComparer.Ordinal);
        Assert.Empty(timeline.Events);
    }

    [Theory]
    [InlineData("majed", "salem", "rawi")]
    [InlineData("rawi", "salem", "majed")]
    [InlineData("majed salem", "rawi", null)]
    public async Task The_words_of_one_person_are_one_name_shown_as_the_articles_write_it(string first, string second, string? third)
    {
        Add("a", "الأفق", "2026-03-10", Line(Meeting, names: ["ماجد السالم", "كمال الراوي"]));

        var timeline = await BuildAsync(third is null ? [first, second] : [first, second, third]);

        Assert.Equal(["كمال الراوي", "ماجد السالم"], timeline.Names.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Single(timeline.Events);
    }

    [Fact]
    public async Task A_name_that_only_a_later_article_has_is_found_at_once()
    {
        Add("a", "الأفق", "2026-03-10", Meeting);
        Assert.Empty((await BuildAsync("الجابري")).Events);

        Add("b", "الأفق", "2026-03-11", "افتتح الوزير نديم الجابري المعرض.");

        Assert.Single((await BuildAsync("الجابري")).Events);
    }

    private static EventLine Line(
        string text, string? date = null, bool isExpected = false, string? quote = null, string? speaker = null, params string[] names) => new()
        {
            ArticleId = "",
            Outlet = "",
            Url = new Uri("https://news.example/"),
            Title = "أخبار اليوم",
            StoryId = "",
            Published = default,
            Ordinal = 0,
            Date = PartialDate.TryParse(date ?? "", out var stated) ? stated : default,
            IsStated = date is not null,
            IsExpected = isExpected,
            Text = text,
            Quote = quote,
            Speaker = speaker,
            Names = names,
        };

    private void Add(string id, string outlet, string day, params string[] sentences) => Add(id, outlet, day, [.. sentences.Select(s => Line(s))]);

    private void Add(string id, string outlet, string day, params EventLine[] lines)
    {
        var published = DateTimeOffset.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        _shelf.Lines.AddRange(lines.Select((line, i) => line with
        {
            ArticleId = id,
            Outlet = outlet,
            Url = new Uri($"https://news.example/{id}"),
            Title = lines[0].Title,
            Published = published,
            StoryId = id,
            Ordinal = i,
            Date = line.IsStated ? line.Date : PartialDate.Of(DateOnly.FromDateTime(published.DateTime)),
        }));
    }

    private Task<Timeline> BuildAsync(params string[] names) => _timelines.BuildAsync(names, null, null, TestContext.Current.CancellationToken);
}
