using System.Runtime.InteropServices;
using Bot.Arabic;

namespace Bot.News.Summarizing;

/// <summary>Counts the words that tell what an article is about: stems of its headline and of the beginning of its body. Thread-safe.</summary>
internal sealed class StoryWords(Lexicon lexicon)
{
    // What an article is about stands at its beginning; what follows is background that it shares with other stories.
    private const int BodyCharacters = 1200;
    private const int TitleWeight = 3;

    private readonly TellingStems _stems = new(lexicon);

    /// <summary>The stems with how often each occurs; a word of the headline counts three times.</summary>
    public IReadOnlyDictionary<string, int> Count(Article article)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(article.Text.Length > BodyCharacters ? article.Text[..BodyCharacters] : article.Text, 1, counts);
        Count(article.Title, TitleWeight, counts);
        return counts;
    }

    private void Count(string text, int weight, Dictionary<string, int> counts)
    {
        foreach (var stem in _stems.In(text))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, stem, out _) += weight;
        }
    }
}
