using Bot.Arabic;

namespace Bot.News.Summarizing;

/// <summary>What articles are about, as directions that can be compared whenever they were published: common news words weigh little. Thread-safe.</summary>
internal sealed class ArticleVectors(Lexicon lexicon)
{
    private readonly StoryWords _words = new(lexicon);
    private readonly WordRarity _rarity = new(lexicon);

    /// <summary>The direction of an article (<see cref="StoryVector"/>).</summary>
    public IReadOnlyDictionary<string, double> Of(Article article) => StoryVector.Of(_words.Count(article), _rarity);
}
