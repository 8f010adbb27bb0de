using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>
/// Finds direct speech and its speaker: named before it («قال»), after it, or in an earlier sentence that it goes on from («وأضاف»).
/// Thread-safe.
/// </summary>
public sealed class QuotationFinder
{
    private readonly SpeechWords _words;

    /// <summary>Reads the word lists once.</summary>
    public QuotationFinder(Lexicon lexicon) => _words = new SpeechWords(lexicon);

    /// <summary>The quotations in text order, none overlapping another.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">Its names (<see cref="NameFinder"/>).</param>
    public IReadOnlyList<Quotation> Find(string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<NameMention> names)
    {
        var parts = QuotationMarks.Pair(text);
        return parts.Count == 0 ? [] : new QuotationReading(_words, new SpeechScene(text, sentences, names)).Read(parts);
    }
}
