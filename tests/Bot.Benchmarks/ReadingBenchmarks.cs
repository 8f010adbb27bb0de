using BenchmarkDotNet.Attributes;
using Bot.Arabic;
using Bot.News;
using Bot.News.Summarizing;

namespace Bot.Benchmarks;

/// <summary>What each arriving article costs before it is stored. Figures are for a hundred articles.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly IReadOnlyList<Article> _articles = GeneratedNews.Write(100);
    private readonly TextAnalyzer _analyzer = new(GeneratedNews.Lexicon);

    /// <summary>Dates, quotations, names and events.</summary>
    [Benchmark(Baseline = true)]
    public int Analysis() => _articles.Sum(a => _analyzer.Analyze(a.Text, a.Published).Sentences.Count);

    /// <summary>A hundred articles of two days put into stories by a tracker that starts empty.</summary>
    [Benchmark]
    public int StoryAssignment()
    {
        var stories = new StoryTracker(GeneratedNews.Lexicon);
        return _articles.Select(stories.Assign).Distinct(StringComparer.Ordinal).Count();
    }
}
