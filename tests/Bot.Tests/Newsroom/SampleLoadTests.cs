using System.Globalization;
using System.Net;
using Bot.Arabic;
using Bot.News;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Sweeping;
using Bot.Newsroom;
using Bot.Settings;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Newsroom;

/// <summary>The whole way of the sample: feed, page, article, store. What its files say is what has to arrive.</summary>
public sealed class SampleLoadTests(SampleNewsroom newsroom) : IClassFixture<SampleNewsroom>, IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-");
    private ILookup<Uri, Article> _loaded = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var clock = new NewsroomClock(newsroom.Content.Newest, TimeProvider.System);
        await using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(Lexicon.FromFolder(SettingsLoader.WordsFolder))
            .AddSingleton<TextAnalyzer>()
            .AddNews()
            .AddStorage(new StorageOptions { SqliteFile = Path.Combine(_folder.FullName, "bot.db") })
            .AddLogging()
            .BuildServiceProvider();
        await services.GetRequiredService<StorageMigrator>().MigrateAsync(Cancellation);
        services.GetRequiredService<LoopbackAllowance>().Allow(new IPEndPoint(IPAddress.Loopback, newsroom.Server.BaseAddress.Port), isOwn: true);

        var summary = await services.GetRequiredService<SourceSweep>().SweepAsync(newsroom.Content.SourcesAt(newsroom.Server.BaseAddress), null, Cancellation);

        Assert.Empty(summary.Failures);
        var stored = await services.GetRequiredService<IArticleStore>().GetPublishedAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Cancellation);
        _loaded = stored.ToLookup(a => a.Article.Url, a => a.Article);
    }

    [Fact]
    public void Every_article_arrives_with_its_headline_and_exactly_its_text() => AssertArrived(
        a => [a.Title, .. TextOf(a)],
        a => [a.Title, .. a.Text.Split('\n')]);

    [Fact]
    public void Every_article_arrives_with_its_times_in_the_zone_of_its_outlet() => AssertArrived(
        a => [Print(a.Published), Print(a.Updated)],
        a => [Print(a.Published), Print(a.Updated)]);

    [Fact]
    public void Every_article_arrives_with_its_section_and_its_author() => AssertArrived(
        a => [a.Section ?? "-", a.Author ?? "-"],
        a => [a.Section ?? "-", a.Byline ?? "-"]);

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    // Between paragraphs a heading is the article's own; a box is another article's.
    private static IEnumerable<string> TextOf(NewsroomArticle article) => article.Body.Select(b => b switch
    {
        ArticleBlock.Paragraph p => p.Text,
        ArticleBlock.Heading h => h.Text,
        _ => null,
    }).OfType<string>();

    private static string Print(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture) ?? "-";

    // All that differs in one message: a rule for pages is judged by what it does to all of them.
    private void AssertArrived(Func<NewsroomArticle, IReadOnlyList<string>> written, Func<Article, IReadOnlyList<string>> read)
    {
        var differences = new List<string>();
        foreach (var (outlet, article) in newsroom.Articles)
        {
            var (wanted, got) = (written(article), read(Assert.Single(_loaded[newsroom.AddressOf(outlet, article)])));
            if (!wanted.SequenceEqual(got, StringComparer.Ordinal))
            {
                differences.Add($"{outlet.Id}/{article.Slug}");
                differences.AddRange(wanted.Except(got, StringComparer.Ordinal).Select(line => "  lost: " + line));
                differences.AddRange(got.Except(wanted, StringComparer.Ordinal).Select(line => "  added: " + line));
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
