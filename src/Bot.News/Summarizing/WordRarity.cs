using System.Globalization;
using System.Runtime.InteropServices;
using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Summarizing;

/// <summary>
/// How rare a word is among the articles of the moment. A table of common news words (list <c>frequencies</c>: word, articles of 10,000
/// that have it) stands for articles that were read before, so that the first article of an empty store is weighed sensibly too.
/// </summary>
internal sealed class WordRarity
{
    // The table counts as much as this many articles: about two days of five busy outlets.
    private const double PriorArticles = 1000;
    private const double TableArticles = 10_000;

    private readonly Dictionary<string, double> _prior = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _recent = new(StringComparer.Ordinal);
    private int _recentArticles;

    public WordRarity(Lexicon lexicon)
    {
        foreach (var entry in lexicon.Entries("frequencies"))
        {
            var share = int.Parse(entry[1], CultureInfo.InvariantCulture) / TableArticles;
            ref var prior = ref CollectionsMarshal.GetValueRefOrAddDefault(_prior, LightStemmer.Stem(entry[0]), out _);
            prior = Math.Min(PriorArticles, prior + (share * PriorArticles));
        }
    }

    /// <summary>The inverse document frequency of a stem: above 0, the larger the rarer.</summary>
    public double Of(string stem) =>
        Math.Log((PriorArticles + _recentArticles + 1) / (_prior.GetValueOrDefault(stem) + _recent.GetValueOrDefault(stem) + 0.5));

    /// <summary>Counts the words of one more article.</summary>
    public void Add(IEnumerable<string> stems)
    {
        _recentArticles++;
        foreach (var stem in stems)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_recent, stem, out _)++;
        }
    }

    /// <summary>Takes back an <see cref="Add"/> of the same words.</summary>
    public void Remove(IEnumerable<string> stems)
    {
        _recentArticles--;
        foreach (var stem in stems)
        {
            if (--CollectionsMarshal.GetValueRefOrAddDefault(_recent, stem, out _) == 0)
            {
                _recent.Remove(stem);
            }
        }
    }
}
