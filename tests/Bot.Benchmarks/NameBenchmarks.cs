using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Bot.Arabic.Names;

namespace Bot.Benchmarks;

/// <summary>Names asked for in Latin letters, rightly and misspelt, among a million distinct ones. Percentiles of single answers are printed last.</summary>
[MemoryDiagnoser]
public class NameBenchmarks
{
    private const int Names = 1_000_000;
    private const int Queries = 1000;
    private const int Candidates = 100;
    private const int Limit = 40;

    private readonly List<(string Word, int Count)> _words = [];
    private readonly List<string> _queries = [];
    private NameIndex _index = null!;

    /// <summary>Makes the names and their index.</summary>
    [GlobalSetup]
    public void Fill()
    {
        var names = GeneratedNames.Write(Names);
        _words.AddRange(names.Select(name => (name.Arabic, name.Count)));
        var random = new Random(1);
        _queries.AddRange(Enumerable.Range(0, Queries).Select(_ => GeneratedNames.Misspell(names[random.Next(Names)].Latin, random)));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        _index = new NameIndex(_words);
        Print($"memory of the index beside its words: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1_000_000.0:F0} MB");
    }

    /// <summary>The index of a million words.</summary>
    [Benchmark]
    public NameIndex Build() => new(_words);

    /// <summary>One name looked up.</summary>
    [Benchmark(OperationsPerInvoke = Queries)]
    public int Find() => _queries.Sum(query => _index.Find(query, Limit).Count);

    /// <summary>One name laid against a hundred others.</summary>
    [Benchmark(OperationsPerInvoke = Queries)]
    public double Rank() => _queries.Sum(query =>
    {
        var matcher = new NameMatcher(query);
        return _words.Take(Candidates).Max(word => matcher.Score(word.Word));
    });

    /// <summary>Prints how long the slower answers take.</summary>
    [GlobalCleanup(Target = nameof(Find))]
    public void PrintPercentiles()
    {
        var times = _queries.ConvertAll(query =>
        {
            var start = Stopwatch.GetTimestamp();
            _index.Find(query, Limit);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        times.Sort(Comparer<double>.Default);
        Print($"found in: half {times[Queries / 2]:F2} ms, p95 {times[Queries * 95 / 100]:F2} ms, p99 {times[Queries * 99 / 100]:F2} ms, slowest {times[^1]:F2} ms");
    }

    private static void Print(FormattableString line) => Console.WriteLine("// " + line.ToString(CultureInfo.InvariantCulture));
}
