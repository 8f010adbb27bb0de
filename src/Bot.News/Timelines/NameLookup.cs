using Bot.Arabic.Names;

namespace Bot.News.Timelines;

/// <summary>Finds the words of the articles that write a name asked for. Thread-safe.</summary>
internal sealed class NameLookup(IArticleStore articles)
{
    // A name written with its clitics has about a dozen forms, and variants of spelling double them.
    private const int MaxForms = 40;

    /// <summary>The forms of each word, best first, in normal form; none where no article has the word in any script or spelling.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> FindAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var candidates = await articles.FindNameWordsAsync(words.SelectMany(NameKeys.Near).ToHashSet(), cancellationToken);
        var index = new NameIndex(candidates.Select(c => (c.Word, c.Articles)));
        return [.. words.Select(word => index.Find(word, MaxForms).Select(match => match.Word).ToList())];
    }
}
