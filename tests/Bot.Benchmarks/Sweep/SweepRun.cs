using System.Diagnostics;
using System.Globalization;
using System.Net;
using Bot.Arabic;
using Bot.News;
using Bot.News.Loading;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Sweeping;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Sweep;

/// <summary>
/// Sweeps two thousand sources with the settings that the product ships, over HTTP and into SQLite: how long it takes until all that answer
/// at once are stored, until all are, and how much memory it needs. The outlets are another process.
/// </summary>
internal static class SweepRun
{
    public static async Task RunAsync()
    {
        using var outlets = Process.Start(new ProcessStartInfo("dotnet", [typeof(SweepRun).Assembly.Location, OutletServer.Verb])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("The outlets cannot be started.");
        while (await outlets.StandardOutput.ReadLineAsync() is { } line && line != OutletServer.Ready)
        {
        }

        var folder = Directory.CreateTempSubdirectory("sweep-");
        try
        {
            await SweepAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
            outlets.StandardInput.Close();
            Print($"{await outlets.StandardOutput.ReadLineAsync()} requests came");
            await outlets.WaitForExitAsync();
        }
    }

    private static async Task SweepAsync(string folder)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(GeneratedNews.Lexicon)
            .AddSingleton<TextAnalyzer>()
            .AddNews()
            .AddStorage(new StorageOptions { SqliteFile = Path.Combine(folder, "bot.db") })
            .BuildServiceProvider();
        await services.GetRequiredService<StorageMigrator>().MigrateAsync(CancellationToken.None);
        var allowance = services.GetRequiredService<LoopbackAllowance>();
        var sources = Enumerable.Range(0, Outlets.Count).Select(Outlets.SourceOf).ToList();
        for (var outlet = 0; outlet < Outlets.Count; outlet++)
        {
            allowance.Allow(new IPEndPoint(Outlets.AddressOf(outlet), Outlets.Port));
        }

        var quick = Enumerable.Range(0, Outlets.Count).Count(o => Outlets.MannerOf(o) is Outlets.Manner.Answers or Outlets.Manner.Fails);
        var watch = Stopwatch.StartNew();
        var summary = await services.GetRequiredService<SourceSweep>().SweepAsync(sources, new Milestones(watch, quick), CancellationToken.None);

        Print($"{watch.Elapsed.TotalSeconds:0.0} s: all {summary.Sources} sources are done, {summary.NewArticles} articles stored, {summary.Failures.Count} failures");
        using var self = Process.GetCurrentProcess();
        Print($"{self.PeakWorkingSet64 / 1_000_000} MB at the most, {self.TotalProcessorTime.TotalSeconds:0.0} s of processor time");
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    // Sources end in no fixed order, but those that answer at once end before those that do not.
    private sealed class Milestones(Stopwatch watch, int quick) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            if (value.Done % (value.Total / 10) == 0 || value.Done == quick)
            {
                Print($"{watch.Elapsed.TotalSeconds:0.0} s: {value.Done} sources are done, {value.NewArticles} articles stored");
            }
        }
    }
}
