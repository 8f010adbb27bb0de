using Bot.Arabic;
using Bot.Chats;
using Bot.Checks;
using Bot.Jobs;
using Bot.News;
using Bot.Settings;
using Bot.Storage;
using Bot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Checks;

public sealed class SourcesHealthTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("health-");
    private WebApplication _app = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(Lexicon.FromFolder(SettingsLoader.WordsFolder))
            .AddSingleton<TextAnalyzer>()
            .AddNews()
            .AddStorage(new StorageOptions { SqliteFile = Path.Combine(_folder.FullName, "bot.db") })
            .AddChats(SettingsLoader.ConfigFolder)
            .AddSingleton(new LoadPlan(() => [Source("tide"), Source("quay")]))
            .AddWeb(new WebOptions(), isSample: false)
            .AddHealthChecks().AddCheck<SourcesHealth>("sources");
        _app = builder.Build();
        _app.MapWeb();
        await _app.Services.GetRequiredService<StorageMigrator>().MigrateAsync(Token);
        await _app.StartAsync(Token);
    }

    [Fact]
    public async Task Health_names_the_sources_that_give_nothing_any_more_and_the_bot_is_up_all_the_same()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
        await SaveAsync(new SourceState { SourceId = "tide", Feed = Source("tide").Feed, Condition = SourceCondition.Fails, Failures = 2 });
        Assert.Equal("Healthy", await client.GetStringAsync("/health", Token));

        await SaveAsync(new SourceState { SourceId = "tide", Feed = Source("tide").Feed, Condition = SourceCondition.Dead, Failures = 30 });
        await SaveAsync(new SourceState { SourceId = "quay", Feed = new Uri("https://before.example/"), Condition = SourceCondition.Retired, Failures = 1 });
        await SaveAsync(new SourceState { SourceId = "unlisted", Condition = SourceCondition.Dead, Failures = 30 });

        Assert.Equal("Degraded\nThese sources give nothing any more: tide.", await client.GetStringAsync("/health", Token));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static Source Source(string id) => new() { Id = id, Name = "صحيفة", Feed = new Uri($"https://{id}.example/feed") };

    private Task SaveAsync(SourceState state) => _app.Services.GetRequiredService<ISourceStore>().SaveAsync(state, Token);
}
