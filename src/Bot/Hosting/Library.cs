using Bot.CommandLine;
using Bot.News;
using Bot.Settings;
using Bot.Storage;

namespace Bot.Hosting;

/// <summary>The articles that one call works on, with everything that reads and tells them: the operator's, or those of the sample newsroom.</summary>
internal sealed class Library : IAsyncDisposable
{
    private const string OwnFile = "bot.db";

    private readonly ServiceProvider _services;

    private Library(BotSettings settings, StorageOptions storage, TimeProvider time, Terminal terminal)
    {
        Settings = settings;
        Time = time;
        _services = new ServiceCollection().AddBot(settings, storage, time, terminal).BuildServiceProvider();
    }

    public BotSettings Settings { get; }

    /// <summary>The clock that «today» is told by: the machine's, or the newsroom's.</summary>
    public TimeProvider Time { get; }

    /// <summary>The day that it is where the chats' default time zone is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Time.GetUtcNow(), Zone).DateTime);

    /// <summary>The time zone of chats that chose none, by which the command line counts days too.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Settings.Chats.TimeZone);

    /// <summary>The place of the operator's articles.</summary>
    public static StorageOptions OwnStorage(BotSettings settings, string dataFolder) =>
        new() { SqliteFile = Path.Combine(dataFolder, OwnFile), Postgres = settings.Database.Postgres };

    /// <summary>Opens the operator's articles; the database is made when it is missing.</summary>
    public static Task<Library> OpenOwnAsync(BotSettings settings, string dataFolder, Terminal terminal, CancellationToken cancellationToken) =>
        OpenAsync(new Library(settings, OwnStorage(settings, dataFolder), TimeProvider.System, terminal), cancellationToken);

    /// <summary>Opens the operator's articles when there are any, else the sample's, which are loaded at first; standard error says so in one line.</summary>
    public static async Task<Library> OpenFilledAsync(BotSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        var folder = DataFolder.Open(settings, terminal.Environment);
        if (settings.Database.Postgres is not null || File.Exists(Path.Combine(folder, OwnFile)))
        {
            var own = await OpenOwnAsync(settings, folder, terminal, cancellationToken);
            if (await own.Get<IArticleStore>().CountAsync(cancellationToken) > 0)
            {
                return own;
            }

            await own.DisposeAsync();
        }

        var sample = new Sample(settings, folder, newsroom: null);
        var library = await OpenAsync(new Library(settings, sample.Storage, sample.Clock, terminal), cancellationToken);
        var isEmpty = await library.Get<IArticleStore>().CountAsync(cancellationToken) == 0;
        terminal.Report("No articles are loaded yet ('bot load'), so this is told from the sample newsroom" + (isEmpty ? ", which is loaded now." : "."));
        if (isEmpty)
        {
            await sample.LoadAsync(library._services, cancellationToken);
        }

        return library;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static async Task<Library> OpenAsync(Library library, CancellationToken cancellationToken)
    {
        try
        {
            await library.Get<StorageMigrator>().MigrateAsync(cancellationToken);
            return library;
        }
        catch
        {
            await library.DisposeAsync();
            throw;
        }
    }
}
