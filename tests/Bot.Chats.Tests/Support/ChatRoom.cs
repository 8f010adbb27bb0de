using Bot.Arabic;
using Bot.Chats.Commands;
using Bot.Chats.Messages;
using Bot.News;
using Bot.News.Summarizing;
using Bot.News.Timelines;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Chats.Tests.Support;

/// <summary>The room as the program composes it, on a SQLite file and a clock of its own: Monday 2 February 2026, 09:00 in Riyadh.</summary>
public sealed class ChatRoom : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chats").FullName;
    private readonly ServiceProvider services;

    private ChatRoom(Action<IServiceCollection>? add)
    {
        var collection = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddStorage(new StorageOptions { SqliteFile = Path.Combine(folder, "bot.db") })
            .AddSingleton(Lexicon.FromFolder(Path.Combine(Config.Folder, "words")))
            .AddSingleton<TextAnalyzer>()
            .AddSingleton<DigestBuilder>()
            .AddSingleton<TimelineBuilder>()
            .AddChats(Config.Folder)
            .AddDeliveries();
        add?.Invoke(collection);
        services = collection.BuildServiceProvider();
    }

    public static ChatAddress Chat { get; } = new("test", "7");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 2, 2, 6, 0, 0, TimeSpan.Zero));

    public IChatStore Store => Get<IChatStore>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ChatRoom> OpenAsync(Action<IServiceCollection>? add = null)
    {
        var room = new ChatRoom(add);
        await room.Get<StorageMigrator>().MigrateAsync(Cancellation);
        return room;
    }

    /// <summary>A room whose database has no tables: every call to a store fails.</summary>
    public static ChatRoom OpenBroken() => new(null);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public IEnumerable<T> GetAll<T>() => services.GetServices<T>();

    /// <summary>What the bot answers, as plain text.</summary>
    public async Task<string> SayAsync(string text) =>
        PlainTextRenderer.Render(await Get<CommandRouter>().AnswerAsync(Chat, text, Cancellation));

    /// <summary>Stores an article of a story of its own.</summary>
    public async Task PublishAsync(string title, DateTimeOffset published)
    {
        var id = Uri.EscapeDataString(title);
        var article = new Article { Id = id, Outlet = "الأفق", Url = new Uri("http://news.test/" + id), Title = title, Published = published, Text = title + " في ختام المحادثات التي جرت أمس." };
        await Get<IArticleStore>().AddAsync([new ReadArticle(article, Get<TextAnalyzer>().Analyze(article.Text, published), id)], [], Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
