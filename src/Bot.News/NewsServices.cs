using Bot.Arabic;
using Bot.News.Loading;
using Bot.News.Loading.Feeds;
using Bot.News.Loading.Finding;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Pages;
using Bot.News.Loading.Sweeping;
using Bot.News.Summarizing;
using Bot.News.Timelines;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.News;

/// <summary>Composes the room.</summary>
public static class NewsServices
{
    /// <summary>
    /// Adds everything of this room. The program adds the rest: <see cref="TimeProvider"/>, <see cref="TextAnalyzer"/>,
    /// <see cref="Lexicon"/>, the stores, and the values of the settings.
    /// </summary>
    public static IServiceCollection AddNews(this IServiceCollection services)
    {
        AddLoading(services);
        services.AddSingleton<StoryTracker>();
        services.AddSingleton<DigestBuilder>();
        services.AddSingleton<TimelineBuilder>();
        return services;
    }

    private static void AddLoading(IServiceCollection services)
    {
        services.AddOptions<FetchSettings>();
        services.AddOptions<FeedSettings>();
        services.AddOptions<SweepSettings>();
        FetchHttpClient.Add(services);
        services.AddSingleton<LoopbackAllowance>();
        services.AddSingleton<OutletRequest>();
        services.AddSingleton<HostPace>();
        services.AddSingleton<RobotsFiles>();
        services.AddSingleton<FeedParser>();
        services.AddSingleton<PageReader>();
        services.AddSingleton<PageLoader>();
        services.AddSingleton<ArticleAddresses>();
        services.AddSingleton<NewEntries>();
        services.AddSingleton<ArticleMaker>();
        services.AddSingleton<ArticleIntake>();
        services.AddSingleton<SourceSchedule>();
        services.AddSingleton<FeedStep>();
        services.AddSingleton<PageStep>();
        services.AddSingleton<FailedPages>();
        // Their constructors take parts that only this room knows.
        services.AddSingleton(p => new Fetcher(
            p.GetRequiredService<OutletRequest>(),
            p.GetRequiredService<HostPace>(),
            p.GetRequiredService<RobotsFiles>(),
            p.GetRequiredService<LoopbackAllowance>(),
            p.GetRequiredService<IOptions<FetchSettings>>(),
            p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new SourceSweep(
            p.GetRequiredService<FeedStep>(),
            p.GetRequiredService<PageStep>(),
            p.GetRequiredService<ArticleIntake>(),
            p.GetRequiredService<ISourceStore>(),
            p.GetRequiredService<SourceSchedule>(),
            p.GetRequiredService<IOptions<SweepSettings>>()));
        services.AddSingleton(p => new SingleLoad(
            p.GetRequiredService<Fetcher>(),
            p.GetRequiredService<FeedParser>(),
            p.GetRequiredService<PageLoader>(),
            p.GetRequiredService<ArticleMaker>(),
            p.GetRequiredService<NewEntries>(),
            p.GetRequiredService<ArticleIntake>()));
        services.AddSingleton(p => new SourceFinder(
            p.GetRequiredService<Fetcher>(),
            p.GetRequiredService<RobotsFiles>(),
            p.GetRequiredService<FeedParser>(),
            p.GetRequiredService<Lexicon>()));
    }
}
