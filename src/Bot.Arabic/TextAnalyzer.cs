using Bot.Arabic.Dates;
using Bot.Arabic.Text;

namespace Bot.Arabic;

/// <summary>Reads Arabic news text: the one entry that calls the finders in the order in which they need each other. Thread-safe.</summary>
public sealed class TextAnalyzer
{
    private readonly TimexFinder _timexes;

    /// <summary>Reads the word lists once.</summary>
    public TextAnalyzer(Lexicon lexicon) => _timexes = new TimexFinder(lexicon);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The body of an article: paragraphs between line feeds. Any string is taken; what is not Arabic yields little.</param>
    /// <param name="published">When it was published; relative dates and dates without a year are resolved by it in its own offset. Null leaves them out.</param>
    public TextAnalysis Analyze(string text, DateTimeOffset? published)
    {
        var sentences = SentenceSplitter.Split(text);
        return new TextAnalysis(text, sentences, _timexes.Find(text, sentences, published), [], [], [], []);
    }
}
