using BenchmarkDotNet.Running;
using Bot.Benchmarks;
using Bot.Benchmarks.Sweep;

switch (args)
{
    case ["sweep"]:
        await SweepRun.RunAsync();
        break;
    case [OutletServer.Verb]:
        await OutletServer.RunAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
        break;
}
