using Bot.Chats.Commands;
using Bot.Chats.Deliveries;
using Bot.Chats.Messages;
using Bot.Chats.Operators;
using Bot.Chats.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Chats;

/// <summary>Composes this room.</summary>
public static class ChatServices
{
    /// <summary>
    /// Adds the commands (their order is the order of the help), the texts and the messages. The program adds besides: an
    /// <see cref="IChatStore"/>, the builders of digests and timelines, a <see cref="TimeProvider"/>, and <see cref="ChatOptions"/>, bound to its
    /// settings and validated by its attributes.
    /// </summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configFolder">The folder <c>config</c>.</param>
    public static IServiceCollection AddChats(this IServiceCollection services, string configFolder)
    {
        services.AddOptions<ChatOptions>();
        services.AddSingleton(provider =>
            Texts.FromFile(Path.Combine(configFolder, "texts", provider.GetRequiredService<IOptions<ChatOptions>>().Value.Language + ".json")));
        services.AddSingleton<DateTexts>();
        services.AddSingleton<DigestMessage>();
        services.AddSingleton<TimelineMessage>();
        services.AddSingleton<ChatRoster>();
        services.AddSingleton<IChatCommand, DigestCommand>();
        services.AddSingleton<IChatCommand, TimelineCommand>();
        services.AddSingleton<IChatCommand, SubscribeCommand>();
        services.AddSingleton<IChatCommand, UnsubscribeCommand>();
        services.AddSingleton<IChatCommand, HelpCommand>();
        services.AddSingleton<IChatCommand, StartCommand>();
        services.AddSingleton(provider => new Lazy<IReadOnlyList<IChatCommand>>(() => [.. provider.GetServices<IChatCommand>()]));
        return services.AddSingleton<CommandRouter>();
    }

    /// <summary>
    /// Adds what plans daily digests and sends them on every <see cref="IChatPlatform"/> of <paramref name="services"/>, in the background, and what plans
    /// messages to operators, which the program calls after each sweep. It needs the stores of Bot.News besides.
    /// </summary>
    public static IServiceCollection AddDeliveries(this IServiceCollection services) =>
        services.AddSingleton<SourceNoticeMessage>().AddSingleton<SourceNoticePlanner>().AddSingleton<DigestPlanner>().AddSingleton<DeliverySender>().AddHostedService<DeliveryLoop>();
}
