namespace Bot.Arabic.Text;

/// <summary>The words that carry no topic (list <c>stop</c>), with or without a leading «و» or «ف». Thread-safe.</summary>
public sealed class StopWords
{
    private readonly HashSet<string> _words;

    /// <summary>Reads the list once.</summary>
    public StopWords(Lexicon lexicon) =>
        _words = lexicon.Entries("stop").Select(entry => ArabicNormalizer.Normalize(entry[0])).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word in the form of <see cref="ArabicNormalizer"/> is a stop word.</summary>
    public bool Contains(string normalizedWord) =>
        _words.Contains(normalizedWord)
        || (normalizedWord.Length > 2 && normalizedWord[0] is 'و' or 'ف' && _words.Contains(normalizedWord[1..]));
}
