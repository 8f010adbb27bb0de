using Bot.Arabic;
using Bot.Arabic.Names;

namespace Bot.News.Timelines;

/// <summary>Finds the words of the articles that write a name asked for. Thread-safe.</summary>
internal sealed class NameLookup(IArticleStore articles, Lexicon lexicon)
{
    // A name written with its clitics has about a dozen forms, and variants of spelling double them.
    private const int MaxForms = 40;

    private readonly KnownSpellings _spellings = new(lexicon);

    /// <summary>The words of each name: a nickname or short name is the full name that it stands for, even where its words were given one by one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> WordsOf(IReadOnlyList<string> names)
    {
        var words = names.Select(name => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToList();
        var found = new List<IReadOnlyList<string>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count && _spellings.FullName(words[i].Concat(words[i + 1])) is { } name)
            {
                found.Add(name);
                i++;
            }
            else
            {
                found.Add(_spellings.FullName(words[i]) ?? words[i]);
            }
        }

        return found;
    }

    /// <summary>The forms of each word, best first, in normal form; none where no article has the word in any script or spelling.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> FindAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var keys = words.SelectMany(word => NameKeys.Near(word).Concat(_spellings.Of(word).SelectMany(NameKeys.Of))).ToHashSet();
        var candidates = await articles.FindNameWordsAsync(keys, cancellationToken);
        var index = new NameIndex(candidates.Select(c => (c.Word, c.Articles)));
        return [.. words.Select(word => index.Find(word, MaxForms, _spellings.Of).Select(match => match.Word).ToList())];
    }
}
