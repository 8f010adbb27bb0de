using Bot.Arabic.Text;

namespace Bot.News.Summarizing;

/// <summary>Finds what outlets added to articles that readers knew.</summary>
internal static class Updates
{
    // A paragraph: a corrected word, a new headline or a line about the reporter is no news.
    private const int FewestWords = 25;

    // A sentence that has more of its words in one of the known sentences was only touched up.
    private const double MostKnown = 0.6;

    // What changes later is an archive that was tidied, or one that is read anew.
    private static readonly TimeSpan Watch = TimeSpan.FromDays(3);

    /// <summary>
    /// The changed articles that tell something new, each with its new sentences alone and as if it were published when it changed; those of stories
    /// that have articles of the day are left out, since these tell the same.
    /// </summary>
    /// <param name="changes">The articles that changed on a day.</param>
    /// <param name="today">The articles that were published on it.</param>
    public static IEnumerable<StoredArticle> Of(IEnumerable<ArticleChange> changes, IEnumerable<StoredArticle> today)
    {
        var told = today.Select(a => a.StoryId).ToHashSet(StringComparer.Ordinal);
        return changes.Where(c => !told.Contains(c.Now.StoryId) && c.Since - c.Before.Published <= Watch).Select(OnlyNew).OfType<StoredArticle>();
    }

    private static StoredArticle? OnlyNew(ArticleChange change)
    {
        var known = Sentences(change.Before.Text).Select(TextWords.SetOf).ToList();
        var added = Sentences(change.Now.Article.Text).Where(sentence => IsNew(TextWords.SetOf(sentence), known)).ToList();
        return added.Sum(sentence => TextWords.Of(sentence).Count()) < FewestWords
            ? null
            : change.Now with { Article = change.Now.Article with { Text = string.Join('\n', added), Published = change.Since.ToOffset(change.Before.Published.Offset) } };
    }

    private static IEnumerable<string> Sentences(string text) => SentenceSplitter.Split(text).Select(span => span.Of(text));

    private static bool IsNew(HashSet<string> words, List<HashSet<string>> known) => known.TrueForAll(other => words.Count(other.Contains) <= MostKnown * words.Count);
}
