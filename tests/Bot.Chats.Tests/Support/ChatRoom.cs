using Bot.Chats.Commands;
using Bot.Chats.Messages;
using Bot.News;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Chats.Tests.Support;

/// <summary>The room as the program composes it, on a clock of its own: Monday 2 February 2026, 09:00 in Riyadh.</summary>
public sealed class ChatRoom : IDisposable
{
    private readonly ServiceProvider services;

    public ChatRoom(params IChatPlatform[] platforms)
    {
        var collection = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IChatStore>(Store)
            .AddSingleton<IArticleStore>(Articles)
            .AddChats(Config.Folder);
        foreach (var platform in platforms)
        {
            collection.AddSingleton(platform);
        }

        services = collection.BuildServiceProvider();
    }

    public static ChatAddress Chat { get; } = new("test", "7");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 2, 2, 6, 0, 0, TimeSpan.Zero));

    public MemoryChatStore Store { get; } = new();

    public MemoryArticleStore Articles { get; } = new();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>What the bot answers, as plain text.</summary>
    public async Task<string> SayAsync(string text)
    {
        var message = await Get<CommandRouter>().AnswerAsync(Chat, text, TestContext.Current.CancellationToken);
        return PlainTextRenderer.Render(message);
    }

    public void Dispose() => services.Dispose();
}
