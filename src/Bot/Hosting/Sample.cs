using System.Net;
using System.Security.Cryptography;
using System.Text;
using Bot.News;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Sweeping;
using Bot.Newsroom;
using Bot.Settings;
using Bot.Storage;

namespace Bot.Hosting;

/// <summary>A newsroom that the program serves to itself, with the database that its articles are loaded into and the clock that makes its newest day today.</summary>
internal sealed class Sample
{
    private readonly BotSettings _settings;
    private readonly NewsroomContent _content;

    /// <summary>Reads a newsroom.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="dataFolder">Where its database is.</param>
    /// <param name="newsroom">Its folder; null for the one that comes with the program. Each has a database of its own.</param>
    /// <exception cref="NewsroomException">The folder is none, or something in it is wrong.</exception>
    public Sample(BotSettings settings, string dataFolder, string? newsroom)
    {
        _settings = settings;
        _content = NewsroomContent.Read(newsroom ?? Path.Combine(SettingsLoader.ConfigFolder, "newsroom"));
        Storage = new StorageOptions { SqliteFile = Path.Combine(dataFolder, newsroom is null ? "preview.db" : $"preview-{KeyOf(newsroom)}.db") };
        Clock = new NewsroomClock(_content.Newest, TimeProvider.System);
    }

    /// <summary>Its database.</summary>
    public StorageOptions Storage { get; }

    /// <summary>Its time.</summary>
    public NewsroomClock Clock { get; }

    /// <summary>Serves it on loopback.</summary>
    /// <exception cref="SetupException">Its port is taken.</exception>
    public Task<NewsroomServer> ServeAsync(CancellationToken cancellationToken) =>
        new NewsroomPort(_settings.Newsroom.Port, Storage.SqliteFile).ServeAsync(_content, cancellationToken);

    /// <summary>Its outlets as sources.</summary>
    public IReadOnlyList<Source> SourcesAt(NewsroomServer server) => _content.SourcesAt(server.BaseAddress);

    /// <summary>Lets requests through to the newsroom's server, and makes all of its sources due: what an earlier start planned by its own run of the clock may lie in this one's future.</summary>
    public static async Task PrepareAsync(IServiceProvider services, NewsroomServer server, CancellationToken cancellationToken)
    {
        services.GetRequiredService<LoopbackAllowance>().Allow(new IPEndPoint(IPAddress.Loopback, server.BaseAddress.Port), isOwn: true);
        var states = services.GetRequiredService<ISourceStore>();
        foreach (var state in await states.GetAllAsync(cancellationToken))
        {
            await states.SaveAsync(state with { NextSweep = DateTimeOffset.UnixEpoch }, cancellationToken);
        }
    }

    /// <summary>Loads it once, by the same way as any other source.</summary>
    /// <exception cref="SetupException">Nothing of it could be loaded.</exception>
    public async Task LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var server = await ServeAsync(cancellationToken);
        await PrepareAsync(services, server, cancellationToken);
        var summary = await services.GetRequiredService<SourceSweep>().SweepAsync(SourcesAt(server), null, cancellationToken);
        if (summary.NewArticles == 0)
        {
            throw new SetupException($"The sample newsroom could not be loaded: {summary.Failures.FirstOrDefault()?.Reason ?? "it gave no articles."}");
        }
    }

    private static string KeyOf(string folder) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))).AsSpan(0, 4));
}
