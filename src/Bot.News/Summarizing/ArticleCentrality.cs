using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Summarizing;

/// <summary>Tells which of the articles about one thing tells best what all of them tell. Thread-safe.</summary>
internal sealed class ArticleCentrality(Lexicon lexicon, ArticleVectors vectors)
{
    private readonly List<string> _teasers = [.. lexicon.Entries("teaser-titles").Select(entry => ArabicNormalizer.Normalize(entry[0]) + " ")];

    /// <summary>The articles, the one nearest to all others first; of equally near ones the earlier published. Those whose headline only promises or asks come last.</summary>
    public IReadOnlyList<Article> Order(IReadOnlyList<Article> articles)
    {
        var directions = articles.Select(vectors.Of).ToList();
        return
        [
            .. articles
                .Zip(directions, (article, vector) => (Article: article, Nearness: directions.Sum(other => StoryVector.Cosine(vector, other))))
                .OrderBy(a => IsTeaser(a.Article.Title))
                .ThenByDescending(a => a.Nearness)
                .ThenBy(a => a.Article.Published)
                .Select(a => a.Article),
        ];
    }

    /// <summary>Whether a headline only promises or asks.</summary>
    public bool IsTeaser(string title)
    {
        var text = string.Join(' ', TextWords.Of(title)) + " ";
        return title.TrimEnd().EndsWith('؟') || _teasers.Exists(start => text.StartsWith(start, StringComparison.Ordinal));
    }
}
