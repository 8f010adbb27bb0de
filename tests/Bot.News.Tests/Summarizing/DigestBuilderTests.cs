using Bot.Arabic;
using Bot.News.Loading;
using Bot.News.Summarizing;
using Microsoft.Extensions.Time.Testing;

namespace Bot.News.Tests.Summarizing;

public sealed class DigestBuilderTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 10);
    private static readonly TimeZoneInfo Riyadh = TimeZoneInfo.FindSystemTimeZoneById("Asia/Riyadh");

    private const string Flood =
        "غمرت المياه ليلا ثلاثا من قرى الوادي بعدما فتحت بوابات التصريف خطأ، فأخلت فرق الإنقاذ مئتي عائلة إلى مدارس المدينة.\n"
        + "وقالت محافظة الوادي هدى السالم للصحفيين: \"لم يصب أحد، وسنعيد السكان إلى بيوتهم قبل نهاية الأسبوع\".";

    private readonly ArticleShelf _shelf = new();
    private readonly ArticleIntake _intake;
    private readonly DigestBuilder _digests;

    public DigestBuilderTests()
    {
        var analyzer = new TextAnalyzer(Newsroom.Lexicon);
        _intake = new ArticleIntake(analyzer, new StoryTracker(Newsroom.Lexicon), _shelf, new ArticleAddresses(Newsroom.Lexicon), new FakeTimeProvider(Newsroom.Morning.AddDays(5)));
        _digests = new DigestBuilder(_shelf, analyzer, Newsroom.Lexicon);
    }

    [Fact]
    public async Task A_story_that_two_outlets_told_stands_once_and_first_with_a_link_to_each()
    {
        await StoreAsync(Newsroom.DamOpens, Newsroom.DamOpensElsewhere, Newsroom.CupFinal);

        var digest = await BuildAsync();

        Assert.Equal(["dam-1", "cup-1"], digest.Stories.Select(s => s.StoryId), StringComparer.Ordinal);
        Assert.Equal(["dam-1", "dam-2"], digest.Stories[0].Links.Select(l => l.ArticleId).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Two_articles_of_one_outlet_about_a_story_give_one_link()
    {
        await StoreAsync(Newsroom.DamOpens, Newsroom.DamOpensElsewhere with { Outlet = Newsroom.DamOpens.Outlet });

        Assert.Single(Assert.Single((await BuildAsync()).Stories).Links);
    }

    [Fact]
    public async Task Headline_summary_and_first_link_are_of_one_article_word_for_word()
    {
        await StoreAsync(Newsroom.DamOpens, Newsroom.DamOpensElsewhere);

        var story = Assert.Single((await BuildAsync()).Stories);

        var told = Assert.Single(new[] { Newsroom.DamOpens, Newsroom.DamOpensElsewhere }, a => a.Id == story.Links[0].ArticleId);
        Assert.Equal(told.Title, story.Headline);
        Assert.NotEmpty(story.Summary);
        Assert.All(story.Summary, sentence => Assert.Contains(sentence, told.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_story_has_its_key_quotation_with_the_speaker_and_the_other_days_that_it_tells_of()
    {
        await StoreAsync(Newsroom.DamOpens);

        var story = Assert.Single((await BuildAsync()).Stories);

        Assert.Equal("هذا السد سيروي عشرين ألف هكتار ويحمي القرى من الفيضانات", story.Quote?.Text);
        Assert.Contains("الحداد", story.Quote?.Speaker, StringComparison.Ordinal);
        var date = Assert.Single(story.Dates);
        Assert.Equal(("2021-04-04", "وكانت الحكومة قد وضعت حجر الأساس للسد في 4 أبريل 2021."), (date.Date.ToString(), date.Text));
    }

    [Fact]
    public async Task A_day_without_news_gives_an_empty_digest()
    {
        await StoreAsync(Newsroom.DamOpens);

        var digest = await BuildAsync(day: Day.AddDays(1));

        Assert.Equal(Day.AddDays(1), digest.Day);
        Assert.Empty(digest.Stories);
    }

    [Fact]
    public async Task The_day_begins_and_ends_at_midnight_of_the_reader()
    {
        var midnight = new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(3));
        await StoreAsync(
            Newsroom.DamOpens with { Published = midnight.AddSeconds(-1) },
            Newsroom.CupFinal with { Published = midnight },
            Newsroom.CupFinal with { Id = "cup-late", Published = midnight.AddDays(1) });

        var story = Assert.Single((await BuildAsync()).Stories);

        Assert.Equal(["cup-1"], story.Links.Select(l => l.ArticleId), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_day_whose_midnight_the_clocks_skip_begins_with_the_change()
    {
        // In Beirut midnight of 29 March 2026 becomes one o'clock, at 22:00 UTC of the day before.
        var beirut = TimeZoneInfo.FindSystemTimeZoneById("Asia/Beirut");
        var day = new DateOnly(2026, 3, 29);
        Assert.True(beirut.IsInvalidTime(day.ToDateTime(TimeOnly.MinValue)));
        var change = new DateTimeOffset(2026, 3, 28, 22, 0, 0, TimeSpan.Zero);
        await StoreAsync(
            Newsroom.DamOpens with { Published = change.AddSeconds(-1) },
            Newsroom.CupFinal with { Published = change });

        var digest = await _digests.BuildAsync(day, beirut, [], 10, TestContext.Current.CancellationToken);

        Assert.Equal("cup-1", Assert.Single(digest.Stories).StoryId);
    }

    [Theory]
    [InlineData("رياضة")]
    [InlineData("رياضه")]
    public async Task Topics_choose_stories_by_section_however_it_is_spelt(string topic)
    {
        await StoreAsync(Newsroom.DamOpens with { Section = "محليات" }, Newsroom.CupFinal with { Section = "رياضة" });

        Assert.Equal("cup-1", Assert.Single((await BuildAsync(topics: [topic])).Stories).StoryId);
    }

    [Fact]
    public async Task A_topic_that_nobody_wrote_about_gives_an_empty_digest()
    {
        await StoreAsync(Newsroom.DamOpens);

        Assert.Empty((await BuildAsync(topics: ["اقتصاد"])).Stories);
    }

    [Fact]
    public async Task No_more_stories_than_asked_for()
    {
        await StoreAsync(Newsroom.DamOpens, Newsroom.CupFinal);

        Assert.Single((await BuildAsync(maxStories: 1)).Stories);
        Assert.Empty((await BuildAsync(maxStories: 0)).Stories);
    }

    [Fact]
    public async Task Many_small_stories_of_one_section_leave_room_for_another_section()
    {
        string[] others = ["سباق الهجن السنوي ينطلق في الواحة", "بطولة الشطرنج تنتهي بالتعادل", "إصابة حارس المرمى تبعده شهرا", "مدرب المنتخب يستقيل فجأة"];
        await StoreAsync(
        [
            Newsroom.DamOpens with { Section = "محليات" },
            .. others.Select((title, i) => Newsroom.Write(title, "الملعب", 5 + i, title, title + ".") with { Section = "رياضة" }),
        ]);

        Assert.Contains("dam-1", (await BuildAsync(maxStories: 2)).Stories.Select(s => s.StoryId), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_sport_story_stands_behind_other_news_that_fewer_outlets_tell()
    {
        await StoreAsync(
            Newsroom.DamOpens with { Section = "محليات" },
            Newsroom.CupFinal with { Section = "رياضة" },
            Newsroom.CupFinal with { Id = "cup-2", Outlet = "الأفق", Section = "رياضة" });

        Assert.Equal(["dam-1", "cup-1"], (await BuildAsync()).Stories.Select(s => s.StoryId), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Stories_that_grew_together_in_the_course_of_the_day_are_one()
    {
        var shelf = new ArticleShelf();
        var analyzer = new TextAnalyzer(Newsroom.Lexicon);
        await shelf.AddAsync(
            [
                new ReadArticle(Newsroom.DamOpens, analyzer.Analyze(Newsroom.DamOpens.Text, null), "one"),
                new ReadArticle(Newsroom.DamOpensElsewhere, analyzer.Analyze(Newsroom.DamOpensElsewhere.Text, null), "two"),
                new ReadArticle(Newsroom.CupFinal, analyzer.Analyze(Newsroom.CupFinal.Text, null), "three"),
            ],
            [],
            TestContext.Current.CancellationToken);

        var digest = await new DigestBuilder(shelf, analyzer, Newsroom.Lexicon).BuildAsync(Day, Riyadh, [], 10, TestContext.Current.CancellationToken);

        Assert.Equal([2, 1], digest.Stories.Select(s => s.Links.Count));
    }

    [Theory]
    [InlineData("شاهد.. افتتاح سد وادي النخيل بعد خمس سنوات من العمل")]
    [InlineData("هل ينهي سد وادي النخيل عطش القرى؟")]
    public async Task A_headline_that_only_promises_does_not_stand_over_the_story(string teaser)
    {
        await StoreAsync(Newsroom.DamOpens with { Title = teaser }, Newsroom.DamOpensElsewhere);

        Assert.Equal(Newsroom.DamOpensElsewhere.Title, Assert.Single((await BuildAsync()).Stories).Headline);
    }

    [Theory]
    [InlineData("وقالت وكالة: \"سيروي السد عشرين ألف هكتار ولن تعطش القرى بعد اليوم\".")]
    [InlineData("وقال المصدر: \"سيروي السد عشرين ألف هكتار ولن تعطش القرى بعد اليوم\".")]
    [InlineData("وتحدث الوزير سالم الحداد عن \"أكبر مشروع للمياه في تاريخ البلاد الحديث\".")]
    [InlineData("وقال الوزير سالم الحداد إن القناة \"السبيل الوحيد لعدم تكرار ما جرى في الشتاء\".")]
    [InlineData("وقال الوزير سالم الحداد إن القناة \"لحماية كل القرى والحقول والبساتين والطرق في الوادي هذا الشتاء\".")]
    public async Task A_piece_of_a_sentence_or_the_words_of_nobody_in_particular_are_no_key_quotation(string sentence)
    {
        await StoreAsync(Newsroom.CupFinal with { Text = Newsroom.CupFinal.Text + "\n" + sentence });

        Assert.Null(Assert.Single((await BuildAsync()).Stories).Quote);
    }

    [Fact]
    public async Task A_date_of_something_else_is_no_key_date()
    {
        await StoreAsync(Newsroom.DamOpens with { Text = Newsroom.DamOpens.Text + "\nويقام مهرجان الزهور في الحديقة العامة يوم 2 مايو 2026." });

        Assert.Equal("2021-04-04", Assert.Single(Assert.Single((await BuildAsync()).Stories).Dates).Date.ToString());
    }

    [Theory]
    [InlineData("وأضاف الحداد أن السد سيمتلئ يوم 2 مايو 2026.")]
    [InlineData("وأوضحت أن السد سيمتلئ يوم 2 مايو 2026.")]
    [InlineData("وهو سد سيمتلئ يوم 2 مايو 2026.")]
    public async Task A_sentence_that_cannot_be_understood_alone_tells_no_key_date(string sentence)
    {
        await StoreAsync(Newsroom.DamOpens with { Text = Newsroom.DamOpens.Text + "\n" + sentence });

        Assert.Equal("2021-04-04", Assert.Single(Assert.Single((await BuildAsync()).Stories).Dates).Date.ToString());
    }

    [Fact]
    public async Task Days_of_long_ago_give_way_to_those_of_these_weeks()
    {
        await StoreAsync(
            Newsroom.DamOpensElsewhere with { Text = Newsroom.DamOpensElsewhere.Text + "\nوكانت الحكومة قد وضعت حجر الأساس للسد في 4 أبريل 2021." },
            Newsroom.DamOpens with
            {
                Text = Newsroom.DamOpens.Text
                    + "\nوزار رئيس البلاد موقع السد مساء الأحد 1 مارس 2026."
                    + "\nوسينتقل العمال من قرية السد إلى المدينة في 20 مارس 2026."
                    + "\nوتوزع مياه السد على المزارع القريبة في 1 أبريل 2026.",
            });

        Assert.Equal(
            ["2026-03-01", "2026-03-20", "2026-04-01"],
            Assert.Single((await BuildAsync()).Stories).Dates.Select(d => d.Date.ToString()),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_two_outlets_date_differently_is_told_once()
    {
        await StoreAsync(
            Newsroom.DamOpens with { Text = Newsroom.DamOpens.Text + "\nوتبدأ الحكومة توزيع مياه السد على المزارعين مجانا في 1 أبريل 2026." },
            Newsroom.DamOpensElsewhere with { Text = Newsroom.DamOpensElsewhere.Text + "\nوتبدأ الحكومة توزيع مياه السد على المزارعين مجانا يوم 2 أبريل 2026." });

        Assert.Single(Assert.Single((await BuildAsync()).Stories).Dates, d => d.IsExpected);
    }

    [Fact]
    public async Task A_long_winded_article_leaves_the_telling_to_another()
    {
        var padded = Newsroom.DamOpens.Text.Replace("سنوات.", "سنوات" + string.Concat(Enumerable.Repeat(" من العمل في وادي النخيل", 10)) + ".", StringComparison.Ordinal);
        await StoreAsync(Newsroom.DamOpens with { Text = padded }, Newsroom.DamOpens with { Id = "dam-3", Outlet = "الرافد", Text = padded }, Newsroom.DamOpensElsewhere);

        var story = Assert.Single((await BuildAsync()).Stories);

        Assert.Equal((Newsroom.DamOpensElsewhere.Title, Newsroom.DamOpensElsewhere.Id), (story.Headline, story.Links[0].ArticleId));
        Assert.StartsWith("دشن وزير", story.Summary[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_says_the_headline_again_is_left_out_of_the_summary()
    {
        var title = "افتتاح سد وادي النخيل بعد خمس سنوات من العمل المتواصل";
        await StoreAsync(Newsroom.DamOpens with { Title = title, Text = $"افتتاح سد وادي النخيل بعد خمس سنوات من العمل.\n{Newsroom.DamOpens.Text}" });

        Assert.StartsWith("افتتح وزير", Assert.Single((await BuildAsync()).Stories).Summary[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_outlet_added_since_the_day_before_is_told_by_its_new_sentences_alone()
    {
        await StoreAsync(Newsroom.DamOpens);
        await StoreAsync(Newsroom.DamOpens with { Title = "فيضان في وادي النخيل بعد افتتاح السد", Text = Newsroom.DamOpens.Text + "\n" + Flood, Updated = Newsroom.Morning.AddDays(1) });

        var story = Assert.Single((await BuildAsync(day: Day.AddDays(1))).Stories);

        Assert.True(story.IsUpdate);
        Assert.Equal(("dam-1", "فيضان في وادي النخيل بعد افتتاح السد"), (story.StoryId, story.Headline));
        Assert.NotEmpty(story.Summary);
        Assert.All(story.Summary, sentence => Assert.Contains(sentence, Flood, StringComparison.Ordinal));
        Assert.Equal("لم يصب أحد، وسنعيد السكان إلى بيوتهم قبل نهاية الأسبوع", story.Quote?.Text);
        Assert.Empty(story.Dates);
        Assert.Equal(["dam-1"], story.Links.Select(l => l.ArticleId), StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_changed_on_its_own_day_is_told_as_it_is_now_and_not_as_an_update()
    {
        await StoreAsync(Newsroom.DamOpens);
        await StoreAsync(Newsroom.DamOpens with { Title = "فيضان في وادي النخيل", Text = Flood, Updated = Newsroom.Morning.AddHours(4) });

        var story = Assert.Single((await BuildAsync()).Stories);

        Assert.Equal((false, "فيضان في وادي النخيل"), (story.IsUpdate, story.Headline));
        Assert.Empty((await BuildAsync(day: Day.AddDays(1))).Stories);
    }

    [Theory]
    [InlineData("وسيحضر الافتتاح سكان القرى كلهم.")]
    [InlineData("افتتح وزير الموارد المائية سالم الحداد، اليوم الثلاثاء، سد وادي النخيل الكبير الذي استغرق بناؤه خمس سنوات كاملة.\nوقال الحداد خلال حفل الافتتاح الرسمي: \"هذا السد سيروي عشرين ألف هكتار ويحمي القرى من الفيضانات\".")]
    public async Task A_line_or_a_few_words_more_are_no_update(string addition)
    {
        await StoreAsync(Newsroom.DamOpens);
        await StoreAsync(Newsroom.DamOpens with { Text = Newsroom.DamOpens.Text + "\n" + addition, Updated = Newsroom.Morning.AddDays(1) });

        Assert.Empty((await BuildAsync(day: Day.AddDays(1))).Stories);
    }

    [Fact]
    public async Task A_story_that_has_articles_of_the_day_needs_no_update()
    {
        await StoreAsync(Newsroom.DamOpens);
        await StoreAsync(
            Newsroom.DamOpens with { Text = Newsroom.DamOpens.Text + "\n" + Flood, Updated = Newsroom.Morning.AddDays(1) },
            Newsroom.DamOpensElsewhere with { Published = Newsroom.Morning.AddDays(1) });

        Assert.False(Assert.Single((await BuildAsync(day: Day.AddDays(1))).Stories).IsUpdate);
    }

    [Fact]
    public async Task An_old_article_that_is_read_anew_is_no_update()
    {
        await StoreAsync(Newsroom.DamOpens);
        await StoreAsync(Newsroom.DamOpens with { Text = Newsroom.DamOpens.Text + "\n" + Flood, Updated = Newsroom.Morning.AddDays(4) });

        Assert.Empty((await BuildAsync(day: Day.AddDays(4))).Stories);
    }

    public void Dispose() => _intake.Dispose();

    private Task<int> StoreAsync(params Article[] articles) => _intake.TakeAsync([.. articles.Select(a => new LoadedArticle(a))], TestContext.Current.CancellationToken);

    private Task<Digest> BuildAsync(DateOnly? day = null, int maxStories = 10, params string[] topics) =>
        _digests.BuildAsync(day ?? Day, Riyadh, topics, maxStories, TestContext.Current.CancellationToken);
}
