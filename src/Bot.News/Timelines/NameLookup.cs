using Bot.Arabic;
using Bot.Arabic.Names;

namespace Bot.News.Timelines;

/// <summary>Finds the words of the articles that write a name asked for. Thread-safe.</summary>
internal sealed class NameLookup(IArticleStore articles, Lexicon lexicon)
{
    // A name written with its clitics has about a dozen forms, and variants of spelling double them.
    private const int MaxForms = 40;

    private readonly KnownSpellings _spellings = new(lexicon);

    /// <summary>The forms of each word, best first, in normal form; none where no article has the word in any script or spelling.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> FindAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var keys = words.SelectMany(word => NameKeys.Near(word).Concat(_spellings.Of(word).SelectMany(NameKeys.Of))).ToHashSet();
        var candidates = await articles.FindNameWordsAsync(keys, cancellationToken);
        var index = new NameIndex(candidates.Select(c => (c.Word, c.Articles)));
        return [.. words.Select(word => index.Find(word, MaxForms, _spellings.Of(word)).Select(match => match.Word).ToList())];
    }
}
