using Bot.Arabic;
using Bot.News.Loading;
using Bot.News.Summarizing;

namespace Bot.News.Tests.Loading;

public sealed class ArticleIntakeTests : IDisposable
{
    private readonly ArticleShelf _shelf = new();
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
        var batches = ids.Select(id => Task.Run(() => TakeAsync(_intake, Newsroom.CupFinal with { Id = id })));

        Assert.Equal(4, (await Task.WhenAll(batches)).Sum());
        Assert.Single((await StoredAsync()).Select(s => s.Story).Distinct(StringComparer.Ordinal));
    }

    public void Dispose() => _intake.Dispose();

    private static Article Moved(Article article, string id, TimeSpan by) => article with { Id = id, Published = article.Published + by };

    private static Task<int> TakeAsync(ArticleIntake intake, params Article[] articles) =>
        intake.TakeAsync(articles, TestContext.Current.CancellationToken);

    private ArticleIntake StartProgram() => new(new TextAnalyzer(Newsroom.Lexicon), new StoryTracker(Newsroom.Lexicon), _shelf);

    private async Task<IEnumerable<(string Id, string Story)>> StoredAsync()
    {
        var all = await _shelf.GetPublishedAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, TestContext.Current.CancellationToken);
        return all.Select(s => (s.Article.Id, s.StoryId));
    }
}
