using Bot.Arabic;
using Bot.News.Loading;
using Bot.News.Summarizing;
using Microsoft.Extensions.Time.Testing;

namespace Bot.News.Tests.Loading;

public sealed class ArticleIntakeTests : IDisposable
{
    private readonly ArticleShelf _shelf = new();
    private readonly FakeTimeProvider _time = new(Newsroom.Morning.AddHours(9));
    private readonly ArticleIntake _intake;

    public ArticleIntakeTests() => _intake = StartProgram();

    [Fact]
    public async Task New_articles_are_stored_with_the_story_that_they_tell_whatever_order_they_come_in()
    {
        Assert.Equal(3, await TakeAsync(_intake, Newsroom.CupFinal, Newsroom.DamOpensElsewhere, Newsroom.DamOpens));

        Assert.Equal([("dam-1", "dam-1"), ("dam-2", "dam-1"), ("cup-1", "cup-1")], await StoredAsync());
    }

    [Fact]
    public async Task An_article_that_is_stored_or_comes_twice_in_a_batch_is_taken_once()
    {
        Assert.Equal(1, await TakeAsync(_intake, Newsroom.DamOpens, Newsroom.DamOpens));
        Assert.Equal(1, await TakeAsync(_intake, Newsroom.DamOpens, Newsroom.CupFinal));
        Assert.Equal(0, await TakeAsync(_intake, Newsroom.DamOpens));

        Assert.Equal(["dam-1", "cup-1"], (await StoredAsync()).Select(s => s.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_program_started_again_goes_on_with_the_stories_of_its_store()
    {
        await TakeAsync(_intake, Newsroom.DamOpens);

        using var restarted = StartProgram();
        await TakeAsync(restarted, Newsroom.DamOpensElsewhere);

        Assert.Contains(("dam-2", "dam-1"), await StoredAsync());
    }

    [Fact]
    public async Task An_archive_of_older_articles_joins_the_stories_of_its_own_time_and_the_open_ones_stay_open()
    {
        var before = TimeSpan.FromDays(-40);
        await TakeAsync(_intake, Moved(Newsroom.DamOpens, "old-1", before), Newsroom.DamOpens);

        using var restarted = StartProgram();
        await TakeAsync(restarted, Moved(Newsroom.DamOpensElsewhere, "old-2", before), Newsroom.DamOpensElsewhere);

        Assert.Equal([("old-1", "old-1"), ("old-2", "old-1"), ("dam-1", "dam-1"), ("dam-2", "dam-1")], await StoredAsync());
    }

    [Fact]
    public async Task Batches_that_come_at_once_are_all_stored()
    {
        string[] ids = ["a", "b", "c", "d", "a", "b", "c", "d"];
        var batches = ids.Select(id => Task.Run(() => TakeAsync(_intake, Newsroom.CupFinal with { Id = id, Url = new Uri($"https://news.example/{id}"), Text = $"{Newsroom.CupFinal.Text}\nواسم الصحفي {id}." })));

        Assert.Equal(4, (await Task.WhenAll(batches)).Sum());
        Assert.Single((await StoredAsync()).Select(s => s.Story).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_text_of_an_outlet_under_another_address_is_the_same_article()
    {
        await TakeAsync(_intake, Newsroom.DamOpens);

        Assert.Equal(0, await TakeAsync(_intake, Newsroom.DamOpens with { Id = "dam-again", Url = new Uri("https://news.example/dam-again"), Published = Newsroom.Morning.AddHours(3) }));
        Assert.Equal("dam-1", _shelf.Aliases["dam-again"].ArticleId);

        Assert.Equal(["dam-1"], (await StoredAsync()).Select(s => s.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_same_text_twice_in_a_batch_is_one_article_with_the_later_headline_and_the_earlier_time()
    {
        var renamed = Newsroom.DamOpens with { Id = "dam-again", Url = new Uri("https://news.example/dam-again"), Title = "بدء العمل في سد وادي النخيل", Published = Newsroom.Morning.AddHours(3) };

        Assert.Equal(1, await TakeAsync(_intake, renamed, Newsroom.DamOpens));

        var article = Assert.Single(_shelf.Versions).Article;
        Assert.Equal(("dam-1", renamed.Title, renamed.Url, Newsroom.DamOpens.Published), (article.Id, article.Title, article.Url, article.Published));
    }

    [Theory]
    [InlineData("المرصد", 0, null)]
    [InlineData("الأفق", 50, null)]
    [InlineData("الأفق", 1, "صورة اليوم من سد وادي النخيل.")]
    public async Task The_same_text_of_another_outlet_or_day_or_of_a_few_words_is_another_article(string outlet, double hours, string? text)
    {
        var first = text is null ? Newsroom.DamOpens : Newsroom.DamOpens with { Text = text };
        await TakeAsync(_intake, first);

        Assert.Equal(1, await TakeAsync(_intake, first with { Id = "other", Url = new Uri("https://news.example/other"), Outlet = outlet, Published = first.Published.AddHours(hours) }));
    }

    [Fact]
    public async Task An_article_that_its_outlet_changes_becomes_a_newer_version_in_its_story_and_its_place()
    {
        await TakeAsync(_intake, Newsroom.DamOpens);
        var updated = Newsroom.DamOpens with
        {
            Title = "سد وادي النخيل يبدأ ضخ المياه",
            Text = Newsroom.DamOpens.Text + "\nوبدأ ضخ المياه عند الظهر.",
            Published = Newsroom.Morning.AddHours(6),
            Updated = Newsroom.Morning.AddHours(6),
        };

        Assert.Equal(1, await TakeAsync(_intake, updated));

        Assert.Equal([("dam-1", "dam-1")], await StoredAsync());
        var newest = _shelf.Versions[^1];
        Assert.Equal((2, Newsroom.Morning.AddHours(6)), (newest.Version, newest.Since));
        Assert.Equal(updated with { Published = Newsroom.DamOpens.Published }, newest.Article);
    }

    [Fact]
    public async Task A_version_without_a_credible_time_counts_from_now()
    {
        await TakeAsync(_intake, Newsroom.DamOpens);

        await TakeAsync(_intake, Newsroom.DamOpens with { Text = Newsroom.DamOpens.Text + "\nوبدأ ضخ المياه." });
        await TakeAsync(_intake, Newsroom.DamOpens with { Text = Newsroom.DamOpens.Text + "\nوانتهى ضخ المياه.", Updated = Newsroom.Morning.AddDays(400) });

        Assert.Equal([(1, Newsroom.Morning), (2, _time.GetUtcNow()), (3, _time.GetUtcNow())], _shelf.Versions.Select(v => (v.Version, v.Since)));
    }

    [Fact]
    public async Task What_reads_the_same_or_is_older_is_no_newer_version()
    {
        var stored = Newsroom.DamOpens with { Updated = Newsroom.Morning.AddHours(2) };
        await TakeAsync(_intake, stored);

        Assert.Equal(0, await TakeAsync(_intake, stored with { Text = stored.Text.Replace("سد ", "سَدّ  ", StringComparison.Ordinal), Updated = Newsroom.Morning.AddHours(4) }));
        Assert.Equal(0, await TakeAsync(_intake, stored with { Text = "النص الأول قبل التحديث.", Updated = Newsroom.Morning.AddHours(1) }));
    }

    [Fact]
    public async Task An_address_that_a_template_gives_to_all_pages_makes_no_two_articles_one()
    {
        var template = new Uri("https://news.example/template");

        Assert.Equal(2, await TakeLoadedAsync(_intake, new LoadedArticle(Newsroom.DamOpens) { Addresses = [template] }, new LoadedArticle(Newsroom.CupFinal) { Addresses = [template] }));
        Assert.Equal(1, await TakeLoadedAsync(_intake, new LoadedArticle(Newsroom.DamOpensElsewhere) { Addresses = [template] }));
    }

    [Fact]
    public async Task Another_address_that_a_page_gives_itself_makes_it_the_article_that_is_known_by_it()
    {
        var canonical = new Uri("https://news.example/2026/dam");
        await TakeLoadedAsync(_intake, new LoadedArticle(Newsroom.DamOpens) { Addresses = [canonical] });
        var moved = Newsroom.DamOpens with { Id = "dam-new", Url = new Uri("https://news.example/dam-new"), Title = "السد يعمل", Text = Newsroom.DamOpens.Text + "\nوبدأ ضخ المياه عند الظهر." };

        await TakeLoadedAsync(_intake, new LoadedArticle(moved) { Addresses = [canonical] });

        Assert.Equal([("dam-1", "dam-1")], await StoredAsync());
        Assert.Equal("السد يعمل", _shelf.Versions[^1].Article.Title);
    }

    public void Dispose() => _intake.Dispose();

    private static Article Moved(Article article, string id, TimeSpan by) => article with { Id = id, Url = new Uri($"https://news.example/{id}"), Published = article.Published + by };

    private static Task<int> TakeAsync(ArticleIntake intake, params Article[] articles) => TakeLoadedAsync(intake, [.. articles.Select(a => new LoadedArticle(a))]);

    private static Task<int> TakeLoadedAsync(ArticleIntake intake, params LoadedArticle[] articles) => intake.TakeAsync(articles, TestContext.Current.CancellationToken);

    private ArticleIntake StartProgram() => new(new TextAnalyzer(Newsroom.Lexicon), new StoryTracker(Newsroom.Lexicon), _shelf, new ArticleAddresses(Newsroom.Lexicon), _time);

    private async Task<IEnumerable<(string Id, string Story)>> StoredAsync()
    {
        var all = await _shelf.GetPublishedAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, TestContext.Current.CancellationToken);
        return all.Select(s => (s.Article.Id, s.StoryId));
    }
}
