using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Bot.News.Loading.Pages;
using SmartReader;

namespace Bot.Benchmarks;

/// <summary>What a page costs on one core: the article with its title, times and author, beside SmartReader and beside building the tree alone.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private const int Count = 20;
    private const string Address = "https://news.example/2026/02/03/story";

    private readonly IReadOnlyList<string> _pages = GeneratedPages.Write(Count);
    private readonly PageReader _reader = new(GeneratedNews.Lexicon);

    /// <summary>SmartReader alone.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Library()
    {
        var length = 0;
        foreach (var page in _pages)
        {
            using var reader = new Reader(Address, page);
            length += reader.GetArticle().TextContent.Length;
        }

        return length;
    }

    /// <summary>What loading does.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int OwnReader() => _pages.Sum(page => ((PageResult.Found)_reader.Read(page, new Uri(Address))).Article.Text.Length);

    /// <summary>AngleSharp's tree, which both need.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Tree() => _pages.Sum(page => new HtmlParser().ParseDocument(page).Body!.ChildElementCount);
}
