using Bot.Arabic;

namespace Bot.News.Summarizing;

/// <summary>Tells which of the articles about one thing tells best what all of them tell. Thread-safe.</summary>
internal sealed class ArticleCentrality(Lexicon lexicon)
{
    private readonly StoryWords _words = new(lexicon);
    private readonly WordRarity _rarity = new(lexicon);

    /// <summary>The articles, the one nearest to all others first; of equally near ones the earlier published.</summary>
    public IReadOnlyList<Article> Order(IReadOnlyList<Article> articles)
    {
        var vectors = articles.Select(a => StoryVector.Of(_words.Count(a), _rarity)).ToList();
        return
        [
            .. articles
                .Zip(vectors, (article, vector) => (Article: article, Nearness: vectors.Sum(other => StoryVector.Cosine(vector, other))))
                .OrderByDescending(a => a.Nearness)
                .ThenBy(a => a.Article.Published)
                .Select(a => a.Article),
        ];
    }
}
