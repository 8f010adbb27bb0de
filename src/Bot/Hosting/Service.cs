using Bot.CommandLine;
using Bot.Jobs;
using Bot.Loading;
using Bot.News.Loading.Fetching;
using Bot.Settings;

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
        var list = SourceList.FileOf(settings);
        var sources = SourceList.Read(list);
        if (sources.Count == 0)
        {
            terminal.Report($"There are no sources, so no news will come. List the outlets' feeds in {list}, such as [{{\"id\":\"bbc\",\"name\":\"BBC\",\"feed\":\"https://feeds.bbci.co.uk/arabic/rss.xml\"}}], and start again.");
        }

        await using var app = ServiceHost.Build(settings, storage, TimeProvider.System, new LoadPlan(sources), isSample: false, terminal);
        NamedAddresses.Allow(app.Services.GetRequiredService<LoopbackAllowance>(), sources.Select(s => s.Feed));
        return await new HostRun(app, settings, terminal).RunAsync(_ => Task.CompletedTask, stop);
    }
}
