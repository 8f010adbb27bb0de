namespace Bot.Arabic.Text;

/// <summary>Function words by what they do around a verb of speech (list <c>speech-grammar</c>), all in the form of <see cref="ArabicNormalizer"/>. Thread-safe.</summary>
internal sealed class GrammarWords
{
    private readonly HashSet<string> _complementizers;
    private readonly HashSet<string> _boundaries;
    private readonly HashSet<string> _prepositions;
    private readonly HashSet<string> _adverbs;

    /// <summary>Reads the list once.</summary>
    public GrammarWords(Lexicon lexicon)
    {
        _complementizers = lexicon.WordsOfKind("speech-grammar", "complementizer");
        _boundaries = lexicon.WordsOfKind("speech-grammar", "boundary");
        _prepositions = lexicon.WordsOfKind("speech-grammar", "preposition");
        _adverbs = lexicon.WordsOfKind("speech-grammar", "adverb");
    }

    /// <summary>Whether a word is «أن» or «إن», with what may be written onto it and before it.</summary>
    public bool IsComplementizer(string word) => _complementizers.Contains(word) || (word.Length > 2 && word[0] is 'و' or 'ف' && _complementizers.Contains(word[1..]));

    /// <summary>Whether a word ends the subject of a verb: one of the list, an adverb, «أن».</summary>
    public bool IsBoundary(string word) => _boundaries.Contains(word) || IsAdverb(word) || IsComplementizer(word);

    /// <summary>Whether a word is a preposition, after which the past of a verb is a noun: «من شرح الوضع».</summary>
    public bool IsPreposition(string word) => _prepositions.Contains(word);

    /// <summary>Whether a word may stand between a verb and its subject.</summary>
    public bool IsAdverb(string word) => _adverbs.Contains(word);
}
