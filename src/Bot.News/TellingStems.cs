using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News;

/// <summary>The stems of the words that tell something: two letters or more, and no stop word. Thread-safe.</summary>
internal sealed class TellingStems(Lexicon lexicon)
{
    private readonly StopWords _stopWords = new(lexicon);

    /// <summary>The stems in text order, as often as they occur.</summary>
    public IEnumerable<string> In(string text)
    {
        var normalized = ArabicNormalizer.Normalize(text);
        foreach (var span in WordSplitter.Split(normalized))
        {
            var word = span.Of(normalized);
            if (word.Length > 1 && !_stopWords.Contains(word))
            {
                yield return LightStemmer.Stem(word);
            }
        }
    }

    /// <summary>Each stem once.</summary>
    public HashSet<string> SetOf(string text) => In(text).ToHashSet(StringComparer.Ordinal);
}
