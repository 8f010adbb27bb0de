using BenchmarkDotNet.Attributes;
using Bot.Arabic;
using Bot.News;
using Bot.News.Summarizing;

namespace Bot.Benchmarks;

/// <summary>What an arriving article of 300 words costs before it is stored.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Count = 100;

    private readonly IReadOnlyList<Article> _articles = GeneratedNews.Write(Count);
    private readonly TextAnalyzer _analyzer = new(GeneratedNews.Lexicon);

    /// <summary>Dates, quotations, names and events.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Analysis() => _articles.Sum(a => _analyzer.Analyze(a.Text, a.Published).Sentences.Count);

    /// <summary>A hundred articles of two days put into stories by a tracker that starts empty.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int StoryAssignment()
    {
        var stories = new StoryTracker(GeneratedNews.Lexicon);
        return _articles.Select(stories.Assign).Distinct(StringComparer.Ordinal).Count();
    }
}
