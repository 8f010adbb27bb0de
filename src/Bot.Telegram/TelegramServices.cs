using Bot.Chats;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Telegram;

/// <summary>Composes this room.</summary>
public static class TelegramServices
{
    /// <summary>
    /// Adds Telegram as a platform and its polling in the background. Call it when there is a token; the program adds besides
    /// <see cref="TelegramOptions"/>, bound to its settings and validated by its attributes, and all that <see cref="ChatServices.AddChats"/> names.
    /// </summary>
    public static IServiceCollection AddTelegram(this IServiceCollection services)
    {
        services.AddSingleton<TelegramClient>();
        services.AddSingleton<SendPace>();
        services.AddSingleton<TelegramPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<TelegramPlatform>());
        services.AddSingleton<TelegramConversation>();
        return services.AddHostedService<TelegramPolling>();
    }
}
