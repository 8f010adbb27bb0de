using Bot.Arabic;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Finding;
using Bot.News.Loading.Sweeping;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.News.Tests.Loading.Support;

/// <summary>The room as the program composes it, with stores in memory, a clock that tests move, and one outlet on loopback.</summary>
internal sealed class LoadingRoom : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private LoadingRoom(ServiceProvider services, LoopbackServer outlet) => (_services, Outlet) = (services, outlet);

    public LoopbackServer Outlet { get; }

    public TestClock Time => (TestClock)_services.GetRequiredService<TimeProvider>();

    public IArticleStore Articles => _services.GetRequiredService<IArticleStore>();

    public MemorySourceStore States => (MemorySourceStore)_services.GetRequiredService<ISourceStore>();

    public Fetcher Fetcher => _services.GetRequiredService<Fetcher>();

    public SourceSweep Sweep => _services.GetRequiredService<SourceSweep>();

    public SourceFinder Finder => _services.GetRequiredService<SourceFinder>();

    public SingleLoad SingleLoad => _services.GetRequiredService<SingleLoad>();

    public static async Task<LoadingRoom> OpenAsync(Action<FetchSettings>? fetch = null, Action<SweepSettings>? sweep = null, IArticleStore? articles = null, bool isOwn = false)
    {
        var outlet = await LoopbackServer.StartAsync();
        var services = new ServiceCollection()
            .AddNews()
            .AddSingleton<TimeProvider>(new TestClock(new DateTimeOffset(2026, 2, 3, 12, 0, 0, TimeSpan.Zero)))
            .AddSingleton(Newsroom.Lexicon)
            .AddSingleton<TextAnalyzer>()
            .AddSingleton(articles ?? new ArticleShelf())
            .AddSingleton<ISourceStore, MemorySourceStore>()
            .Configure<FetchSettings>(settings => (settings.Repeats, settings.HostDistance) = (0, TimeSpan.Zero))
            .Configure(fetch ?? (_ => { }))
            .Configure(sweep ?? (_ => { }))
            .BuildServiceProvider();
        services.GetRequiredService<LoopbackAllowance>().Allow(outlet.Endpoint, isOwn);
        return new LoadingRoom(services, outlet);
    }

    /// <summary>Another outlet that may be asked; whoever opens it disposes of it.</summary>
    public async Task<LoopbackServer> OpenOutletAsync()
    {
        var outlet = await LoopbackServer.StartAsync();
        _services.GetRequiredService<LoopbackAllowance>().Allow(outlet.Endpoint);
        return outlet;
    }

    public Source Source(string id, string path = "/feed.xml") => new() { Id = id, Name = "صحيفة المرفأ", Feed = Outlet.Url(path), Topics = ["اقتصاد"] };

    public Task<SweepSummary> SweepAsync(params Source[] sources) => Sweep.SweepAsync(sources, null, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<Article>> StoredAsync() =>
        [.. (await Articles.GetPublishedAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, TestContext.Current.CancellationToken)).Select(a => a.Article)];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Outlet.DisposeAsync();
    }
}
