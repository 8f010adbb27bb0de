namespace Bot.Arabic.Summaries;

/// <summary>
/// Chooses the sentences that tell an article. Each is weighed by where it stands, what it has of the headline and of what the whole article
/// speaks of, what it says that is new, and its form; how much each of these counts was learnt from outlets' own abstracts (<c>sentence-weights.txt</c>).
/// Thread-safe.
/// </summary>
public sealed class Summarizer
{
    private readonly TellingSentences _sentences;

    /// <summary>Reads the word lists once.</summary>
    public Summarizer(Lexicon lexicon) => _sentences = new TellingSentences(lexicon);

    /// <summary>
    /// Whole sentences in text order, at least one for a text that has any. A sentence that points back («وأضاف أن») only ever follows the one
    /// before it.
    /// </summary>
    /// <param name="analysis">The article.</param>
    /// <param name="title">Its headline, which is not repeated; null when there is none.</param>
    /// <param name="budgetWords">
    /// About how many words the sentences have together; a word is a run between blanks with a letter or digit. They never go over it by more than
    /// a tenth, except that the first is whole however long it is. A first sentence of a third of the budget stands alone where the rest has no
    /// room for another of 30 words, so under some 45 words nearly every summary is one sentence.
    /// </param>
    public IReadOnlyList<TextSpan> Summarize(TextAnalysis analysis, string? title, int budgetWords)
    {
        var sentences = _sentences.Of(analysis, title);
        return sentences.Count == 0
            ? [.. analysis.Sentences.Take(1)]
            : [.. new SentenceChoice(sentences, SentenceWeights.Learnt).Choose(budgetWords).Select(i => sentences[i].Span)];
    }
}
