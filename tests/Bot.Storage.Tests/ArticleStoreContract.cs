using System.Globalization;
using Bot.Arabic.Dates;
using Bot.Arabic.Events;
using Bot.Arabic.Names;
using Bot.News;
using Bot.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

/// <summary>What every article store does, whatever the database.</summary>
public abstract class ArticleStoreContract : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private IArticleStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await OpenDatabaseAsync();
        _store = _database.StartProcess().GetRequiredService<IArticleStore>();
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<TestDatabase> OpenDatabaseAsync();

    [Fact]
    public async Task An_article_comes_back_as_it_was_stored()
    {
        var read = Samples.Article("a", "بدأت القمة صباح اليوم.\nوحضرها عشرون وفدا.");
        var full = read.Article with
        {
            Published = new DateTimeOffset(2026, 2, 3, 12, 49, 7, 123, TimeSpan.FromMinutes(210)).AddTicks(4567),
            Updated = new DateTimeOffset(2026, 2, 3, 13, 16, 0, TimeSpan.FromHours(-5)),
            Section = "سياسة",
            Byline = "سلمى حداد",
            Image = new Uri("https://news.example/صورة.jpg?w=1"),
        };

        await _store.AddAsync([read with { Article = full }], [], Cancellation);

        var stored = Assert.Single(await _store.GetPublishedAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Cancellation));
        Assert.Equal(full, stored.Article);
        Assert.Equal(TimeSpan.FromMinutes(210), stored.Article.Published.Offset);
        Assert.Equal(TimeSpan.FromHours(-5), stored.Article.Updated?.Offset);
        Assert.Equal("story-a", stored.StoryId);
    }

    [Fact]
    public async Task The_same_article_twice_is_stored_once()
    {
        var first = Samples.Article("a", "النص الأول.");
        var again = Samples.Article("a", "النص الثاني.");

        Assert.Equal(1, await _store.AddAsync([first, again], [], Cancellation));
        Assert.Equal(1, await _store.AddAsync([again, Samples.Article("b", "خبر آخر.")], [], Cancellation));

        Assert.Equal(2, await _store.CountAsync(Cancellation));
        Assert.Empty(await _store.FindEventLinesAsync([["الثاني"]], 10, Cancellation));
        Assert.Contains(new WordCount("الاول", 1), await FindWordsAsync("الاول"));
        var stored = await _store.GetPublishedAsync(Samples.Noon, Samples.Noon.AddTicks(1), Cancellation);
        Assert.Contains(stored, a => a.Article.Text == "النص الأول.");
    }

    [Fact]
    public async Task A_batch_that_cannot_be_stored_whole_is_not_stored_at_all()
    {
        var bad = Samples.Article("bad", "نص.");
        var batch = new[] { Samples.Article("a", "نص سليم."), bad with { Article = bad.Article with { Title = null! } } };

        await Assert.ThrowsAnyAsync<Exception>(() => _store.AddAsync(batch, [], Cancellation));

        Assert.Equal(0, await _store.CountAsync(Cancellation));
        Assert.Empty(await FindWordsAsync("سليم"));
    }

    [Fact]
    public async Task Side_by_side_loads_of_the_same_articles_store_each_once()
    {
        var articles = Enumerable.Range(0, 200).Select(i => Samples.Article(i.ToString(CultureInfo.InvariantCulture), "خبر قصير.")).ToList();
        var other = _database.StartProcess().GetRequiredService<IArticleStore>();
        var reversed = articles.AsEnumerable().Reverse().ToList();

        var counts = await Task.WhenAll(
            Task.Run(() => _store.AddAsync(articles, [], Cancellation), Cancellation),
            Task.Run(() => other.AddAsync(reversed, [], Cancellation), Cancellation));

        Assert.Equal(200, counts.Sum());
        Assert.Equal(200, await _store.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Articles_are_known_by_their_ids_and_by_their_other_keys()
    {
        var mark = new EntryMark("said", Samples.Noon.AddHours(1));
        await _store.AddAsync(
            [Samples.Article("a", "نص."), Samples.Article("ب", "نص."), Samples.Article("nul\0", "نص.")],
            [new ArticleAlias("address", "a"), new ArticleAlias("entry\0", "nul\0", mark), new ArticleAlias("ب", "a"), new ArticleAlias("lost", "nothing")],
            Cancellation);

        var known = await _store.FindKnownAsync(["a", "ب", "A", "c", "nul\0", "address", "entry\0", "lost"], Cancellation);

        Assert.Equal(
            [("a", "a", null), ("address", "a", null), ("entry\0", "nul\uFFFD", mark), ("nul\0", "nul\uFFFD", null), ("ب", "ب", null)],
            known.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => (k.Key, k.Value.Article.Id, k.Value.Mark)));
        Assert.Empty(await _store.FindKnownAsync([], Cancellation));
    }

    [Fact]
    public async Task A_key_that_comes_again_leads_to_the_article_that_it_came_with_last()
    {
        var (first, second) = (new EntryMark("first", Samples.Noon), new EntryMark("second", Samples.Noon.AddHours(1)));
        await _store.AddAsync([Samples.Article("a", "نص."), Samples.Article("b", "نص.")], [new ArticleAlias("entry", "a", first), new ArticleAlias("entry", "a", second)], Cancellation);
        Assert.Equal(("a", second), await EntryAsync());

        await _store.AddAsync([], [new ArticleAlias("entry", "b", first)], Cancellation);
        Assert.Equal(("b", first), await EntryAsync());

        async Task<(string, EntryMark?)> EntryAsync()
        {
            var known = (await _store.FindKnownAsync(["entry"], Cancellation))["entry"];
            return (known.Article.Id, known.Mark);
        }
    }

    [Fact]
    public async Task More_keys_than_a_statement_takes_are_stored()
    {
        var aliases = Enumerable.Range(0, 20_000).Select(i => new ArticleAlias(i.ToString(CultureInfo.InvariantCulture), "a")).ToList();

        await _store.AddAsync([Samples.Article("a", "نص.")], aliases, Cancellation);

        Assert.Equal(20_000, (await _store.FindKnownAsync([.. aliases.Select(a => a.Key)], Cancellation)).Count);
    }

    [Fact]
    public async Task What_is_known_of_an_article_is_of_its_newest_version()
    {
        var first = Samples.Article("a", "النص الأول.", title: "قبل");
        var second = Later(first, 2, "النص الثاني.", "بعد");

        Assert.Equal(1, await _store.AddAsync([first], [], Cancellation));
        Assert.Equal(1, await _store.AddAsync([second], [], Cancellation));
        Assert.Equal(0, await _store.AddAsync([second], [], Cancellation));
        Assert.Equal(0, await _store.AddAsync([first], [], Cancellation));

        Assert.Equal(KnownArticle.Of(second.Article, 2), (await _store.FindKnownAsync(["a"], Cancellation))["a"].Article);
        Assert.Equal(second.Article, (await _store.FindAsync("a", Cancellation))?.Article);
        Assert.Equal(second.Article, Assert.Single(await _store.GetPublishedAsync(Samples.Noon, Samples.Noon.AddDays(1), Cancellation)).Article);
        Assert.Equal(1, await _store.CountAsync(Cancellation));
        Assert.Null(await _store.FindAsync("b", Cancellation));
    }

    [Fact]
    public async Task Lines_are_of_the_newest_version()
    {
        var first = Dated("a", "الميناء مغلق.", new DateOnly(2026, 2, 3));
        var second = Later(first, 2, "الميناء مفتوح.", "بعد") with { Analysis = Samples.Analysis("الميناء مفتوح.", new DateOnly(2026, 2, 3)) };
        await _store.AddAsync([first], [], Cancellation);
        await _store.AddAsync([second], [], Cancellation);

        Assert.Equal("الميناء مفتوح.", Assert.Single(await _store.FindEventLinesAsync([["المينا"]], 10, Cancellation)).Text);
        Assert.Empty(await _store.FindEventLinesAsync([["مغلق"]], 10, Cancellation));
    }

    [Fact]
    public async Task Side_by_side_updates_of_an_article_store_one_version()
    {
        await _store.AddAsync([Samples.Article("a", "النص الأول."), Samples.Article("b", "النص الأول.")], [], Cancellation);
        var other = _database.StartProcess().GetRequiredService<IArticleStore>();
        List<ReadArticle> updates = [.. new[] { "a", "b" }.Select(id => Later(Samples.Article(id, "نص."), 2, "النص الثاني.", "بعد"))];

        var counts = await Task.WhenAll(
            Task.Run(() => _store.AddAsync(updates, [new ArticleAlias("x", "a"), new ArticleAlias("y", "b")], Cancellation), Cancellation),
            Task.Run(() => other.AddAsync([updates[1], updates[0]], [new ArticleAlias("y", "b"), new ArticleAlias("x", "a")], Cancellation), Cancellation));

        Assert.Equal(2, counts.Sum());
        Assert.Equal(2, await _store.CountAsync(Cancellation));
    }

    [Fact]
    public async Task What_changed_on_a_day_stands_beside_what_readers_knew_before_it()
    {
        var day = Samples.Noon.AddHours(12);
        ReadArticle Version(string id, int number, double hoursAfterMidnight) =>
            Later(Samples.Article(id, "نص."), number, FormattableString.Invariant($"النص {number}."), "عنوان") with { Since = day.AddHours(hoursAfterMidnight) };
        ReadArticle[][] batches =
        [
            [Samples.Article("changed", "نص."), Samples.Article("before", "نص."), Samples.Article("after", "نص."), Samples.Article("same", "نص."), Samples.Article("of the day", "نص.", day)],
            [Version("changed", 2, -1), Version("before", 2, -1), Version("after", 2, 24), Later(Samples.Article("of the day", "نص.", day), 2, "نص آخر.", "عنوان")],
            [Version("changed", 3, 0)],
            [Version("changed", 4, 5)],
            [Version("changed", 5, 24)],
        ];
        foreach (var batch in batches)
        {
            await _store.AddAsync(batch, [], Cancellation);
        }

        var change = Assert.Single(await _store.GetChangedAsync(day, day.AddDays(1), Cancellation));

        Assert.Equal(("changed", "النص 4.", "story-changed"), (change.Now.Article.Id, change.Now.Article.Text, change.Now.StoryId));
        Assert.Equal((day.AddHours(5), "النص 2."), (change.Since, change.Before.Text));
    }

    [Fact]
    public async Task Articles_are_found_by_their_text_as_it_is_now()
    {
        var first = Samples.Article("a", "بدأت القمة.");
        await _store.AddAsync([first, Samples.Article("b", "بدأتِ القمة ..", title: "آخر"), Samples.Article("c", "انتهت القمة.")], [], Cancellation);
        await _store.AddAsync([Later(first, 2, "تأجلت القمة.", "بعد")], [], Cancellation);

        Assert.Equal(["b"], (await _store.FindByTextAsync([TextFingerprint.Of("بدأت القمة.")], Cancellation)).Select(a => a.Id), StringComparer.Ordinal);
        Assert.Equal(2, (await _store.FindByTextAsync([TextFingerprint.Of("تأجلت القمة."), TextFingerprint.Of("انتهت القمة.")], Cancellation)).Count);
    }

    [Fact]
    public async Task A_day_holds_its_first_moment_and_not_the_next_day_s()
    {
        var midnight = new DateTimeOffset(2026, 2, 3, 0, 0, 0, TimeSpan.FromHours(3));
        await _store.AddAsync(
            [
                Samples.Article("next day", "نص.", midnight.AddDays(1)),
                Samples.Article("last moment", "نص.", midnight.AddDays(1).AddTicks(-1)),
                Samples.Article("elsewhere", "نص.", midnight.AddHours(5).ToOffset(TimeSpan.FromHours(-8))),
                Samples.Article("first moment", "نص.", midnight),
                Samples.Article("day before", "نص.", midnight.AddTicks(-1)),
            ],
            [],
            Cancellation);

        var day = await _store.GetPublishedAsync(midnight, midnight.AddDays(1), Cancellation);

        Assert.Equal(["first moment", "elsewhere", "last moment"], day.Select(a => a.Article.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_newest_publication_is_told_in_its_own_offset()
    {
        Assert.Null(await _store.GetNewestPublicationAsync(Cancellation));
        var newest = new DateTimeOffset(2026, 2, 3, 1, 0, 0, TimeSpan.FromHours(-5));
        await _store.AddAsync([Samples.Article("a", "نص.", newest), Samples.Article("b", "نص.", newest.AddHours(-1).ToOffset(TimeSpan.FromHours(9)))], [], Cancellation);

        var found = await _store.GetNewestPublicationAsync(Cancellation);

        Assert.Equal(newest, found);
        Assert.Equal(newest.Offset, found?.Offset);
    }

    [Fact]
    public async Task Words_near_a_name_are_counted_by_articles_in_normal_form_from_title_and_text()
    {
        await _store.AddAsync(
            [
                Samples.Article("a", "زارَ الرئيسُ مدينةَ وهران، ثم عاد إلى وهران.", title: "زيارة"),
                Samples.Article("b", "افتتح معرض في وهران بكلفة ٣.٥ مليون (France 24).", title: "معرض"),
            ],
            [],
            Cancellation);
        await _store.AddAsync([Samples.Article("c", "وهران أيضا."), Samples.Article("a", "وهران مرة أخرى.")], [], Cancellation);

        Assert.Equal([new WordCount("وهران", 3)], await FindWordsAsync("وهران"));
        Assert.Contains(new WordCount("وهران", 3), await FindWordsAsync("wahran"));
        Assert.Equal([new WordCount("مدينه", 1)], (await FindWordsAsync("مدينة")).Where(w => w.Word.StartsWith("مد", StringComparison.Ordinal)));
        Assert.Contains(new WordCount("زياره", 1), await FindWordsAsync("زيارة"));
        Assert.Empty(await FindWordsAsync("france24"));
        Assert.Empty(await FindWordsAsync());
    }

    [Fact]
    public async Task Lines_come_from_articles_that_hold_each_name_in_one_of_its_forms()
    {
        var day = new DateOnly(2026, 2, 3);
        await _store.AddAsync(
            [
                Dated("both", "التقى ليوناردو بسلمى في المرفأ.", day),
                Dated("other form", "كتب لياوناردو رسالة إلى سلمى.", day),
                Dated("in the title", "كتبت سلمى كلمة قصيرة.", day) with { Article = Samples.Article("in the title", "كتبت سلمى كلمة قصيرة.", title: "ليوناردو يسافر").Article },
                Dated("one", "سافر ليوناردو وحده.", day),
            ],
            [],
            Cancellation);

        var lines = await _store.FindEventLinesAsync([["ليوناردو", "لياوناردو"], ["سلمى", "بسلمي", "سلمي"]], 10, Cancellation);

        Assert.Equal(["both", "in the title", "other form"], lines.Select(l => l.ArticleId).OrderBy(id => id, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("كلمتان معا")]
    [InlineData("\"")]
    [InlineData("س* OR ص")]
    [InlineData("a\0b")]
    public async Task A_form_that_is_no_word_finds_nothing(string form)
    {
        await _store.AddAsync([Dated("a", "كلمتان معا في جملة.", new DateOnly(2026, 2, 3))], [], Cancellation);

        Assert.Empty(await _store.FindEventLinesAsync([[form]], 10, Cancellation));
        Assert.Single(await _store.FindEventLinesAsync([[form, "معا"]], 10, Cancellation));
    }

    [Fact]
    public async Task Lines_are_of_the_newest_articles_in_order_of_publication_and_ordinal()
    {
        var day = new DateOnly(2026, 2, 3);
        await _store.AddAsync(
            [
                Dated("newest", "الميناء مفتوح. والميناء يعمل.", day, Samples.Noon),
                Dated("oldest", "الميناء مغلق.", day, Samples.Noon.AddDays(-2)),
                Dated("middle", "الميناء يستعد.", day, Samples.Noon.AddDays(-1)),
            ],
            [],
            Cancellation);

        var lines = await _store.FindEventLinesAsync([["المينا"]], 2, Cancellation);

        Assert.Equal([("middle", 0), ("newest", 0), ("newest", 1)], lines.Select(l => (l.ArticleId, l.Ordinal)));
    }

    [Fact]
    public async Task A_line_tells_all_that_was_understood_of_its_sentence()
    {
        const string Text = "هذه جملة بلا تاريخ. قالت الوزيرة «سنبدأ» ثم قالت «سنبدأ العمل معا. ولن نتأخر» أمام سلمى. وذهبت.";
        var sentence = Samples.SpanOf(Text, "قالت الوزيرة «سنبدأ» ثم قالت «سنبدأ العمل معا.");
        var analysis = Samples.Analysis(Text) with
        {
            Sentences = [Samples.SpanOf(Text, "هذه جملة بلا تاريخ."), sentence, Samples.SpanOf(Text, "ولن نتأخر» أمام سلمى."), Samples.SpanOf(Text, "وذهبت.")],
            Quotations = [Samples.Quote(Text, "سنبدأ", "أخرى"), Samples.Quote(Text, "سنبدأ العمل معا. ولن نتأخر", "ليلى منصور")],
            Names = [Samples.Name(Text, "الوزيرة", "ليلى منصور"), Samples.Name(Text, "سلمى", "سلمى حداد")],
            DatedSentences = [new DatedSentence(sentence, PartialDate.Of(2026, 5), IsStated: true, IsExpected: true)],
        };
        var read = Samples.Article("a", Text, new DateTimeOffset(2026, 2, 3, 15, 0, 0, TimeSpan.FromHours(3))) with { Analysis = analysis };
        await _store.AddAsync([read], [], Cancellation);

        var line = Assert.Single(await _store.FindEventLinesAsync([["الوزيره"]], 10, Cancellation));

        Assert.Equal(read.Article.Url, line.Url);
        Assert.Equal((read.Article.Outlet, read.Article.Title, read.StoryId), (line.Outlet, line.Title, line.StoryId));
        Assert.Equal((read.Article.Published, TimeSpan.FromHours(3)), (line.Published, line.Published.Offset));
        Assert.Equal((1, PartialDate.Of(2026, 5), true, true), (line.Ordinal, line.Date, line.IsStated, line.IsExpected));
        Assert.Equal("قالت الوزيرة «سنبدأ» ثم قالت «سنبدأ العمل معا.", line.Text);
        Assert.Equal(("سنبدأ العمل معا. ولن نتأخر", "ليلى منصور"), (line.Quote, line.Speaker));
        Assert.Equal(["ليلى منصور"], line.Names);
    }

    [Fact]
    public async Task Hostile_characters_are_stored_without_moving_any_word()
    {
        const string Text = "قبل\0بعد \uD83D نصف 😀 كامل.\u2028قال سعيد.";
        var read = Samples.Article("a\0\uDC00", Text, title: "عنوان\0 \uDFFF");
        var said = Samples.SpanOf(Text, "قال سعيد.");
        read = read with { Analysis = Samples.Analysis(Text) with { DatedSentences = [new DatedSentence(said, PartialDate.Of(2026), false, false)] } };

        Assert.Equal(1, await _store.AddAsync([read], [], Cancellation));

        var stored = Assert.Single(await _store.GetPublishedAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Cancellation));
        Assert.Equal("قبل\uFFFDبعد \uFFFD نصف 😀 كامل.\u2028قال سعيد.", stored.Article.Text);
        Assert.Equal("عنوان\uFFFD \uFFFD", stored.Article.Title);
        Assert.Equal("قال سعيد.", Assert.Single(await _store.FindEventLinesAsync([["سعيد"]], 10, Cancellation)).Text);
    }

    [Fact]
    public async Task A_run_of_letters_without_end_does_not_stop_the_load()
    {
        var text = new string('ا', 100_000) + " كلمة " + string.Concat(Enumerable.Repeat("𐎀ب", 5000));

        await _store.AddAsync([Samples.Article("a", text)], [], Cancellation);

        Assert.Contains(new WordCount("كلمه", 1), await FindWordsAsync("كلمة"));
    }

    private Task<IReadOnlyList<WordCount>> FindWordsAsync(params string[] names) =>
        _store.FindNameWordsAsync([.. names.SelectMany(NameKeys.Near)], Cancellation);

    private static ReadArticle Later(ReadArticle first, int version, string text, string title) => first with
    {
        Article = first.Article with { Text = text, Title = title, Updated = first.Article.Published.AddHours(version) },
        Analysis = Samples.Analysis(text),
        Version = version,
        Since = first.Article.Published.AddHours(version),
    };

    private static ReadArticle Dated(string id, string text, DateOnly day, DateTimeOffset? published = null) =>
        Samples.Article(id, text, published) with { Analysis = Samples.Analysis(text, day) };
}

public sealed class SqliteArticleStoreTests : ArticleStoreContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => SqliteFiles.OpenAsync();
}
