using BenchmarkDotNet.Attributes;
using Bot.Arabic;
using Bot.News;
using Bot.News.Loading;
using Bot.News.Summarizing;
using Bot.News.Timelines;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks;

/// <summary>How long a person waits, with two thousand articles in SQLite.</summary>
[MemoryDiagnoser]
public class AnswerBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-benchmark-").FullName;
    private ServiceProvider _services = null!;
    private DigestBuilder _digests = null!;
    private TimelineBuilder _timelines = null!;

    /// <summary>Fills the store.</summary>
    [GlobalSetup]
    public async Task FillAsync()
    {
        _services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new StorageOptions { SqliteFile = Path.Combine(_folder, "bot.db") })
            .BuildServiceProvider();
        await _services.GetRequiredService<StorageMigrator>().MigrateAsync(default);
        var store = _services.GetRequiredService<IArticleStore>();
        var analyzer = new TextAnalyzer(GeneratedNews.Lexicon);
        using var intake = new ArticleIntake(analyzer, new StoryTracker(GeneratedNews.Lexicon), store, new ArticleAddresses(GeneratedNews.Lexicon), TimeProvider.System);
        await intake.TakeAsync([.. GeneratedNews.Write(2000).Select(a => new LoadedArticle(a))], default);
        _digests = new DigestBuilder(store, analyzer, GeneratedNews.Lexicon);
        _timelines = new TimelineBuilder(store, GeneratedNews.Lexicon);
    }

    /// <summary>The digest of one day.</summary>
    [Benchmark]
    public Task<Digest> Digest() => _digests.BuildAsync(new DateOnly(2026, 3, 10), TimeZoneInfo.Utc, [], 8, default);

    /// <summary>A timeline of two names in Latin letters.</summary>
    [Benchmark]
    public Task<Timeline> Timeline() => _timelines.BuildAsync(["salem", "rawi"], null, null, default);

    /// <summary>Takes the files away.</summary>
    [GlobalCleanup]
    public async Task CleanAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
