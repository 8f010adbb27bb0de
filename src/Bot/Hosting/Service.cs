using Bot.CommandLine;
using Bot.Jobs;
using Bot.Loading;
using Bot.News.Loading.Fetching;
using Bot.Settings;
using Bot.Sources;

namespace Bot.Hosting;

/// <summary>Runs with the operator's sources and platforms.</summary>
internal static class Service
{
    /// <summary>Runs until it is stopped.</summary>
    /// <returns>True when it was stopped from outside, false when it ended by a failure.</returns>
    public static async Task<bool> RunAsync(BotSettings settings, Terminal terminal, CancellationToken stop)
    {
        WebPort.Check(WebPort.Of(settings.Web));
        var storage = Library.OwnStorage(settings, DataFolder.Open(settings, terminal.Environment));
        var plan = new LoadPlan(new WatchedSources(SourceList.FileOf(settings)).Read);
        if (plan.Sources.Count == 0)
        {
            terminal.Report($"There are no sources in {SourceList.FileOf(settings)}, so no news will come. Add an outlet by its page or feed, while this runs: bot sources add URL");
        }

        await using var app = ServiceHost.Build(settings, storage, TimeProvider.System, plan, isSample: false, terminal);
        NamedAddresses.Allow(app.Services.GetRequiredService<LoopbackAllowance>(), plan.Sources.Select(s => s.Feed));
        return await new HostRun(app, settings, terminal).RunAsync(_ => Task.CompletedTask, stop);
    }
}
