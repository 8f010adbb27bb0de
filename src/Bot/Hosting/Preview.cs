using Bot.CommandLine;
using Bot.Jobs;
using Bot.Settings;

namespace Bot.Hosting;

/// <summary>Runs with a sample newsroom, without any account: to see what the bot does.</summary>
internal static class Preview
{
    /// <summary>Runs until it is stopped.</summary>
    /// <returns>True when it was stopped from outside, false when it ended by a failure.</returns>
    public static async Task<bool> RunAsync(BotSettings settings, string? newsroom, Terminal terminal, CancellationToken stop)
    {
        WebPort.Check(WebPort.Of(settings.Web));
        var sample = new Sample(settings, DataFolder.Open(settings, terminal.Environment), newsroom);
        await using var server = await sample.ServeAsync(stop);
        var sources = sample.SourcesAt(server);
        await using var app = ServiceHost.Build(settings, sample.Storage, sample.Clock, new LoadPlan(() => sources), isSample: true, terminal);
        return await new HostRun(app, settings, terminal).RunAsync(
            cancellationToken => Sample.PrepareAsync(app.Services, server, cancellationToken),
            stop);
    }
}
