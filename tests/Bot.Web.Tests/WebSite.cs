using Bot.Arabic;
using Bot.Chats;
using Bot.News;
using Bot.News.Loading;
using Bot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Web.Tests;

/// <summary>The page on a free port of the loopback interface, with the real commands and an SQLite file of its own.</summary>
internal sealed class WebSite : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 2, 3, 18, 0, 0, TimeSpan.FromHours(3));

    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private WebSite(WebApplication app, DirectoryInfo folder) => (_app, _folder) = (app, folder);

    public Uri Address => new(_app.Urls.First());

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task<WebSite> StartAsync(bool isSample = false)
    {
        var folder = Directory.CreateTempSubdirectory("bot-web-tests");
        var config = Path.Combine(AppContext.BaseDirectory, "config");
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddSingleton<TimeProvider>(new FakeTimeProvider(Now))
            .AddSingleton(Lexicon.FromFolder(Path.Combine(config, "words")))
            .AddSingleton<TextAnalyzer>()
            .AddStorage(new StorageOptions { SqliteFile = Path.Combine(folder.FullName, "bot.db") })
            .AddNews()
            .AddChats(config)
            .AddWeb(new WebOptions(), isSample);
        var app = builder.Build();
        app.MapWeb();
        await app.Services.GetRequiredService<StorageMigrator>().MigrateAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new WebSite(app, folder);
    }

    public Task LoadAsync(params Article[] articles) =>
        Get<ArticleIntake>().TakeAsync([.. articles.Select(a => new LoadedArticle(a))], TestContext.Current.CancellationToken);

    /// <summary>A browser: it keeps its cookies and says where its requests come from.</summary>
    public HttpClient NewBrowser(bool followRedirects = true) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = followRedirects }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
