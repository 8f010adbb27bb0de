using Bot.Arabic.Dates;
using Bot.Arabic.Events;
using Bot.Arabic.Names;
using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic;

/// <summary>Reads Arabic news text: the one entry that calls the finders in the order in which they need each other. Thread-safe.</summary>
public sealed class TextAnalyzer
{
    private readonly DatelineFinder _datelines;
    private readonly TimexFinder _timexes;
    private readonly NameFinder _names;
    private readonly SpeechFinder _speech;
    private readonly SentenceDater _sentences;

    /// <summary>Reads the word lists once.</summary>
    /// <exception cref="FormatException">A list holds a line that is none of its kind.</exception>
    public TextAnalyzer(Lexicon lexicon)
    {
        _datelines = new DatelineFinder(lexicon);
        _timexes = new TimexFinder(lexicon);
        _names = new NameFinder(lexicon);
        _speech = new SpeechFinder(lexicon);
        _sentences = new SentenceDater(lexicon);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The body of an article: paragraphs between line feeds. Any string is taken; what is not Arabic yields little.</param>
    /// <param name="published">When it was published; relative dates and dates without a year are resolved by it in its own offset. Null leaves them out.</param>
    public TextAnalysis Analyze(string text, DateTimeOffset? published)
    {
        var sentences = _datelines.Cut(text, SentenceSplitter.Split(text));
        var words = WordRow.Of(text);
        var timexes = _timexes.Find(words, sentences, published);
        var names = _names.Find(words, sentences);
        var speech = _speech.Find(words, sentences, names);
        var dated = _sentences.Date(words, sentences, timexes, names, published);
        return new TextAnalysis(text, sentences, timexes, speech.Quotations, speech.Statements, names, dated, EventFinder.Find(dated, names, speech.Quotations));
    }
}
