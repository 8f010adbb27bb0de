using Bot.Arabic;
using Bot.Chats;
using Bot.CommandLine;
using Bot.Logging;
using Bot.News;
using Bot.Settings;
using Bot.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>Composes what every call needs: the rooms that read, keep and tell articles. What only a running service has is added by <see cref="ServiceHost"/>.</summary>
internal static class BotServices
{
    public static IServiceCollection AddBot(this IServiceCollection services, BotSettings settings, StorageOptions storage, TimeProvider time, Terminal terminal) => services
        .AddLogging(logging => TerminalLoggerProvider.Add(logging, terminal, settings.Log))
        .AddSingleton(time)
        .AddSingleton(Options.Create(settings.Loading.Fetch))
        .AddSingleton(Options.Create(settings.Loading.Feeds))
        .AddSingleton(Options.Create(settings.Loading.Sweep))
        .AddSingleton(Options.Create(settings.Chats))
        .AddSingleton(Lexicon.FromFolder(SettingsLoader.WordsFolder))
        .AddSingleton(SiteRuleFiles.Read(SettingsLoader.SitesFolder))
        .AddSingleton<TextAnalyzer>()
        .AddNews()
        .AddStorage(storage)
        .AddChats(SettingsLoader.ConfigFolder);
}
