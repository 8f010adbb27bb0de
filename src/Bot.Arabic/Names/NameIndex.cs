using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>
/// Finds the words of a vocabulary that write a name asked for in Latin, Cyrillic or Arabic letters, misspelt a little too: «macron» finds
/// «ماكرون», «وماكرون» and «لماكرون». Thread-safe.
/// </summary>
/// <remarks>
/// The words are laid against the query letter by letter, the likeliest first (<see cref="WordSearch"/>). The best stem is accepted, and with it others that
/// differ from the query hardly more: variants of one name («ترامب»، «ترمب»). Common words win ties, and known spellings
/// (<see cref="KnownSpellings"/>) come before what only sounds alike.
/// </remarks>
public sealed class NameIndex
{
    /// <summary>A name of fewer letters finds nothing.</summary>
    internal const int ShortestQuery = 2;

    // A hundred times as common weighs as much as a short vowel written or not.
    private const float CommonnessWeight = 0.12f;

    // «فساد» is no «ف» before «ساد»: a form with clitics is rarer than the bare name, but for chance.
    private const int ChanceCount = 3;
    private const float NeverBare = 0.2f;

    // «بوتن» three times beside thousands of «بوتين» is a slip of somebody's pen.
    private const int SlipCount = 10;
    private const int SlipRatio = 100;
    private const float Slip = 0.3f;

    // A common name may be asked for even where a rare one is so much nearer.
    private const float Window = 0.6f;

    // One letter of nearly the same sound.
    private const float Variant = 0.3f;

    private readonly WordTrie _words;

    /// <summary>
    /// Takes single words in normal form (<see cref="Text.ArabicNormalizer"/>), each once, with how often it occurs: a whole vocabulary, or as much of
    /// it as has one of the <see cref="NameKeys.Near"/> of the names that will be asked for.
    /// </summary>
    public NameIndex(IEnumerable<(string Word, int Count)> words) => _words = new WordTrie(words);

    /// <summary>The words that write the name, best first; empty when none does.</summary>
    /// <param name="queryWord">One word in any of the three scripts; its case does not matter.</param>
    /// <param name="limit">At most this many.</param>
    /// <param name="spellingsOf">The words in normal form that are known to write a name (<see cref="KnownSpellings.Of"/>); null where none are.</param>
    public IReadOnlyList<NameMatch> Find(string queryWord, int limit, Func<string, IReadOnlyList<string>>? spellingsOf = null)
    {
        var query = QueryLetters.Of(queryWord);
        if (query.Length < ShortestQuery)
        {
            return [];
        }

        return [.. Accept(queryWord, FindStems(query), spellingsOf ?? (_ => []), Tolerance(query))
            .SelectMany(stem => stem.UsualWords.Select(word => (word.Word, word.Count, word.Prefix.IsBare, stem.Cost)))
            .OrderBy(match => match.Cost)
            .ThenByDescending(match => match.IsBare)
            .ThenByDescending(match => match.Count)
            .ThenBy(match => match.Word.Length)
            .ThenBy(match => match.Word, StringComparer.Ordinal)
            .DistinctBy(match => match.Word, StringComparer.Ordinal)
            .Take(limit)
            .Select(match => new NameMatch(match.Word, NameMatcher.ScoreOf(match.Cost, query.Length)))];
    }

    private IEnumerable<Stem> Accept(string queryWord, List<Stem> found, Func<string, IReadOnlyList<string>> spellingsOf, float tolerance)
    {
        if (Known(spellingsOf(queryWord)) is { Count: > 0 } known)
        {
            return WithVariants(known, found);
        }

        if (found.Count == 0)
        {
            return [];
        }

        var commonest = found.Max(stem => stem.BareCount);
        var best = found.MinBy(stem => stem.Cost + Rarity(stem, commonest))!;
        // «putn» is nearest to «بوتن», and who is that is «بوتين» too.
        return Known(spellingsOf(best.Text)) is { Count: > 1 } spellings
            ? WithVariants(spellings, found)
            : found.Where(stem => stem.Cost < best.Cost + tolerance).Select(stem => stem with { Cost = stem.Cost + Rarity(stem, commonest) });
    }

    private List<Stem> Known(IReadOnlyList<string> words) => [.. words.Select(StemOf).Where(stem => stem.BareCount > 0)];

    // Where the spelling is known, what sounds alike is another word («قطار» beside «قطر»), unless it is the same one: «جوارديولا», «غوارديولا».
    private static IEnumerable<Stem> WithVariants(List<Stem> known, List<Stem> found)
    {
        var spellings = known.ConvertAll(stem => AlignmentOf(stem.Text));
        return known.Concat(found
            .Where(stem => !known.Exists(spelling => spelling.Text == stem.Text))
            .Select(stem => stem with { Cost = spellings.Min(spelling => spelling.Cost(ArabicLetters.OfNormal(stem.Text))) })
            .Where(stem => stem.Cost < Variant));
    }

    private List<Stem> FindStems(string query)
    {
        var skeleton = Skeleton.Of(query);
        var limit = Limit(query);
        return [.. new WordSearch(_words, AlignmentOf(query), limit).Find(Window, stem => skeleton.IsNear(Skeleton.Of(stem)))
            .GroupBy(hit => hit.Prefix.StemOf(hit.Word), StringComparer.Ordinal)
            .Select(stem => StemOf(stem.Key, stem.First().Cost, stem))
            .Select(stem => stem with { Cost = stem.Cost + (stem.BareCount == 0 ? NeverBare : 0) })
            .Where(stem => stem.Cost <= limit)];
    }

    private static LetterAlignment AlignmentOf(string word) => new(LetterTable.Embedded, QueryLetters.Numbers(word));

    private Stem StemOf(string text) => StemOf(text, 0, NameStems.Prefixes.Select(prefix => HitOf(prefix, text)).OfType<WordSearch.Hit>());

    private static Stem StemOf(string text, float cost, IEnumerable<WordSearch.Hit> hits)
    {
        var words = hits.ToList();
        return new Stem(text, cost, words.Where(hit => hit.Prefix.IsBare).Sum(hit => hit.Count), words);
    }

    private WordSearch.Hit? HitOf(NameStems.Prefix prefix, string stem)
    {
        var word = stem.StartsWith(prefix.Read, StringComparison.Ordinal) ? prefix.Written + stem[prefix.Read.Length..] : stem;
        return word.Length >= prefix.Written.Length + NameStems.Shortest && _words.Find(word) is >= 0 and var node && _words.Word(node) is not null
            ? new WordSearch.Hit(word, _words.Count(node), prefix, 0)
            : null;
    }

    private static float Rarity(Stem stem, int commonest)
    {
        var slip = stem.BareCount < SlipCount && (long)stem.BareCount * SlipRatio < commonest ? Slip : 0;
        return slip + (CommonnessWeight * (MathF.Log10(1 + commonest) - MathF.Log10(1 + stem.BareCount)));
    }

    // One wrong letter in a long word, less in a short one, where «كم» is near «كيم».
    private static float Limit(string query) => 0.4f + (0.14f * query.Length);

    private static float Tolerance(string query) => query.Length <= 4 ? 0.2f : 0.3f;

    /// <summary>What is left of words without clitics, and the words: of those with clitics, only such as are rarer than the bare ones.</summary>
    private sealed record Stem(string Text, float Cost, int BareCount, IReadOnlyList<WordSearch.Hit> Words)
    {
        public IEnumerable<WordSearch.Hit> UsualWords => Words.Where(word => word.Prefix.IsBare || BareCount == 0 || word.Count <= BareCount + ChanceCount);
    }
}
