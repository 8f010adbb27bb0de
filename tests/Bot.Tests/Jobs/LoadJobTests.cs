using System.Text;
using Bot.Arabic;
using Bot.Chats;
using Bot.CommandLine;
using Bot.Jobs;
using Bot.Logging;
using Bot.News;
using Bot.News.Loading.Fetching;
using Bot.News.Tests.Loading.Support;
using Bot.Settings;
using Bot.Sources;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Jobs;

public sealed class LoadJobTests : IAsyncLifetime
{
    private readonly Shell _shell = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 2, 3, 12, 0, 0, TimeSpan.Zero));
    private readonly MemoryStream _log = new();
    private LoopbackServer _outlet = null!;
    private ServiceProvider _services = null!;

    private string Log => Encoding.UTF8.GetString(_log.ToArray());

    public async ValueTask InitializeAsync()
    {
        _outlet = await LoopbackServer.StartAsync();
        Write(Listed("first"));
        var terminal = new Terminal(Stream.Null, Stream.Null, _log, _shell.Environment);
        _services = new ServiceCollection()
            .AddLogging(logging => TerminalLoggerProvider.Add(logging, terminal, new LogSettings()))
            .AddSingleton<TimeProvider>(_time)
            .AddSingleton(Lexicon.FromFolder(SettingsLoader.WordsFolder))
            .AddSingleton<TextAnalyzer>()
            .AddNews()
            .AddChats(SettingsLoader.ConfigFolder)
            .AddDeliveries()
            .AddStorage(new StorageOptions { SqliteFile = _shell.PathOf("bot.db") })
            .Configure<FetchSettings>(settings => (settings.Repeats, settings.HostDistance) = (0, TimeSpan.Zero))
            .AddSingleton(new LoadPlan(new WatchedSources(_shell.PathOf("sources.json")).Read))
            .AddSingleton<LoadJob>()
            .BuildServiceProvider();
        _services.GetRequiredService<LoopbackAllowance>().Allow(_outlet.Endpoint);
        await _services.GetRequiredService<StorageMigrator>().MigrateAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _outlet.DisposeAsync();
        _shell.Dispose();
    }

    [Fact]
    public async Task A_source_that_is_listed_while_the_program_runs_is_swept_from_then_on()
    {
        await SweepAsync();
        Write(Listed("first"), Listed("second"));
        await SweepAsync();

        Assert.Equal(["/first", "/second"], _outlet.Paths.Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Contains("The list of sources has changed: it has 2 now.", Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_breaks_while_the_program_runs_is_told_once_and_the_old_one_is_read_on()
    {
        await SweepAsync();
        Write("{");
        await SweepAsync();
        await SweepAsync();

        Assert.Equal(3, _outlet.Paths.Count);
        Assert.Equal(2, Log.Split("so the sources from before are read on").Length);

        Write(Listed("second"));
        await SweepAsync();
        Assert.Equal("/second", _outlet.Paths[^1]);
    }

    [Fact]
    public void A_list_that_is_not_there_yet_is_empty_until_it_is_and_one_that_vanishes_is_told()
    {
        var watched = new WatchedSources(_shell.PathOf("later.json"));
        Assert.Empty(watched.Read());

        _shell.Write("later.json", $"[{Listed("first")}]");
        Assert.Single(watched.Read());

        File.Delete(_shell.PathOf("later.json"));
        Assert.Contains("There is no list of sources", Assert.Throws<SetupException>(watched.Read).Message, StringComparison.Ordinal);
        Assert.Single(watched.Read());
    }

    private Task SweepAsync()
    {
        _time.Advance(TimeSpan.FromDays(1));
        return _services.GetRequiredService<LoadJob>().Execute(null!, TestContext.Current.CancellationToken).AsTask();
    }

    private void Write(params string[] sources) => _shell.Write("sources.json", $"[{string.Join(',', sources)}]");

    private string Listed(string id) => $$"""{"id":"{{id}}","name":"الأفق","feed":"{{_outlet.Url("/" + id)}}"}""";
}
