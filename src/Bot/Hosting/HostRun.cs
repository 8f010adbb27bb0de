using Bot.CommandLine;
using Bot.Settings;
using Bot.Storage;

namespace Bot.Hosting;

/// <summary>One run of the host from its first to its last moment.</summary>
internal sealed class HostRun(WebApplication app, BotSettings settings, Terminal terminal)
{
    /// <summary>Makes the database ready, starts, waits for the stop, and stops.</summary>
    /// <param name="prepare">What is to be done between the database and the first job.</param>
    /// <param name="stop">Cancelled when the program is to stop.</param>
    /// <returns>True when it was stopped from outside, false when it ended by a failure.</returns>
    public async Task<bool> RunAsync(Func<CancellationToken, Task> prepare, CancellationToken stop)
    {
        try
        {
            await app.Services.GetRequiredService<StorageMigrator>().MigrateAsync(stop);
            await prepare(stop);
            await StartAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return true;
        }

        terminal.Print($"The page is at {app.Urls.First()} . Ctrl-C stops.");
        await terminal.FlushAsync();
        // Returns when the stop comes, and after a failure of a part that cannot be done without.
        await app.WaitForShutdownAsync(stop);
        return stop.IsCancellationRequested;
    }

    private async Task StartAsync(CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException fault)
        {
            throw WebPort.Taken(WebPort.Of(settings.Web), fault);
        }
    }
}
