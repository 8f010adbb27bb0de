using System.Globalization;
using System.Text.Json;
using Bot.Arabic;
using Bot.Arabic.Summaries;

namespace Bot.Learning.Summaries;

/// <summary>An article with the abstract that its outlet wrote.</summary>
internal sealed class AbstractedArticle
{
    // How long a summary may be beside the abstract.
    private const double BudgetPerWord = 1.5;

    private readonly string _text;
    private readonly Dictionary<(string First, string Second), int> _abstract;
    private readonly int _budgetWords;

    private AbstractedArticle(string text, string reference, IReadOnlyList<TellingSentence> sentences)
    {
        (_text, Sentences) = (text, sentences);
        _abstract = Rouge.Pairs(reference);
        _budgetWords = (int)Math.Round(BudgetPerWord * Rouge.WordCount(reference), MidpointRounding.ToEven);
    }

    /// <summary>Its sentences, measured; at least one.</summary>
    public IReadOnlyList<TellingSentence> Sentences { get; }

    /// <summary>The articles of a file of JSON lines (<c>{"title","published","text","references":[abstract]}</c>) that have sentences.</summary>
    public static IReadOnlyList<AbstractedArticle> Read(string file, Lexicon lexicon)
    {
        var (analyzer, sentences) = (new TextAnalyzer(lexicon), new TellingSentences(lexicon));
        return
        [
            .. File.ReadLines(file)
                .AsParallel()
                .AsOrdered()
                .Select(line => Parse(line, analyzer, sentences))
                .Where(article => article.Sentences.Count > 0),
        ];
    }

    /// <summary>The score of a summary made of some sentences (<see cref="Rouge"/>).</summary>
    public double Score(IEnumerable<int> places) => Rouge.Score(places.Select(TextOf), _budgetWords, _abstract);

    /// <summary>The score of the summary that weights choose.</summary>
    public double ScoreOf(IReadOnlyList<double> weights) => Score(new SentenceChoice(Sentences, weights).Choose(_budgetWords));

    /// <summary>The share of the abstract that a sentence tells and an earlier chosen one does not, 0 to 1.</summary>
    public double Gain(int place, int chosen)
    {
        var both = Rouge.Pairs(TextOf(chosen));
        var before = Rouge.Shared(both, _abstract);
        foreach (var (pair, count) in Rouge.Pairs(TextOf(place)))
        {
            both[pair] = both.GetValueOrDefault(pair) + count;
        }

        return (double)(Rouge.Shared(both, _abstract) - before) / Math.Max(1, _abstract.Values.Sum());
    }

    private static AbstractedArticle Parse(string line, TextAnalyzer analyzer, TellingSentences sentences)
    {
        using var json = JsonDocument.Parse(line);
        string Field(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
        var isDated = DateTimeOffset.TryParse(Field("published"), CultureInfo.InvariantCulture, out var published);
        var analysis = analyzer.Analyze(Field("text"), isDated ? published : null);
        return new AbstractedArticle(analysis.Text, json.RootElement.GetProperty("references")[0].GetString()!, sentences.Of(analysis, Field("title")));
    }

    private string TextOf(int place) => Sentences[place].Span.Of(_text);
}
