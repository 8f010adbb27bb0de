namespace Bot.News.Summarizing;

/// <summary>The one or two sentences that tell a story.</summary>
internal static class KeySummary
{
    /// <summary>Sentences of the article, verbatim, in text order; none when it has none.</summary>
    public static IReadOnlyList<string> Of(StoryArticle article) =>
        [.. article.Reading.Sentences.Take(1).Select(s => s.Of(article.Reading.Text))];
}
