using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>
/// Finds direct and indirect speech and who speaks: named before it («قال»), after it, or in an earlier sentence that it goes on from («وأضاف»).
/// Thread-safe.
/// </summary>
public sealed class SpeechFinder
{
    private readonly SpeechWords _words;

    /// <summary>Reads the word lists once.</summary>
    public SpeechFinder(Lexicon lexicon) => _words = new SpeechWords(lexicon);

    /// <summary>The quotations and the statements, each in text order, none of a kind overlapping another of it.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">Its names (<see cref="NameFinder"/>).</param>
    public Speech Find(string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<NameMention> names) => Find(WordRow.Of(text), sentences, names);

    /// <summary>The same for the words of a text.</summary>
    internal Speech Find(WordRow row, IReadOnlyList<TextSpan> sentences, IReadOnlyList<NameMention> names)
    {
        var scene = new SpeechScene(row, sentences, names);
        var reading = new QuotationReading(_words, scene, new SpeechReaders(_words, scene));
        var quotations = reading.Read(QuotationMarks.Pair(row.Text));
        return new Speech(quotations, new StatementFinder(_words, scene).Find(reading.Sayings, quotations));
    }
}
