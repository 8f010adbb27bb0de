using Bot.Chats;
using Bot.Checks;
using Bot.CommandLine;
using Bot.Jobs;
using Bot.Settings;
using Bot.Storage;
using Bot.Telegram;
using Bot.Web;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;

namespace Bot.Hosting;

/// <summary>Composes the program that runs until it is stopped: the rooms, the page, the platforms, the jobs.</summary>
internal static class ServiceHost
{
    // Of the promised five seconds these are for the parts to end at a safe place, a second more than a message on its way is given
    // (DeliverySender.Grace), and the last one is for the process.
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(4);

    /// <summary>Composes without starting anything.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="storage">The database.</param>
    /// <param name="time">The clock of everything: the machine's or the newsroom's.</param>
    /// <param name="plan">What is loaded.</param>
    /// <param name="isSample">Whether this is the preview, which greets with the sample's digest.</param>
    /// <param name="terminal">Where is logged and printed.</param>
    public static WebApplication Build(BotSettings settings, StorageOptions storage, TimeProvider time, LoadPlan plan, bool isSample, Terminal terminal)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(WebPort.Of(settings.Web));
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddSingleton<IHostLifetime, OwnedLifetime>();
        builder.Services.AddBot(settings, storage, time, terminal).AddRouting().AddSingleton(plan).AddSingleton(terminal);
        builder.Services.AddWeb(settings.Web, isSample);
        builder.Services.AddHealthChecks().AddCheck<SourcesHealth>("sources");
        if (isSample)
        {
            builder.Services.AddHostedService<PreviewGreeting>();
        }
        else
        {
            builder.Services.AddSingleton(Options.Create(settings.Telegram)).AddTelegram();
        }

        builder.Services.AddDeliveries();

        builder.Services.AddQuartz(quartz => AddJobs(quartz, storage, time));
        builder.Services.AddQuartzHostedService(jobs => jobs.WaitForJobsToComplete = true);
        var app = builder.Build();
        app.UseRouting();
        app.MapWeb();
        return app;
    }

    private static void AddJobs(IQuartzBuilder quartz, StorageOptions storage, TimeProvider time)
    {
        quartz.UseTimeProvider(time);
        quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        if (storage.Postgres is { } connection)
        {
            // Several instances on one database share the work: each due time fires in one of them.
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(NpgsqlFactory.Instance, connection);
                store.ProvisionSchema();
                store.UseClustering();
            });
        }

        LoadJob.Schedule(quartz);
    }

    // Signals are the program's to answer (StopSignals), which then stops this host.
    private sealed class OwnedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
