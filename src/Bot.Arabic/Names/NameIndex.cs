using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>
/// Finds the words of a vocabulary that write a name asked for in Latin, Cyrillic or Arabic letters, misspelt a little too: «macron» finds
/// «ماكرون», «وماكرون» and «لماكرون». Thread-safe.
/// </summary>
/// <remarks>
/// Words whose consonants are nearly those of the query are laid against it letter by letter (<c>letters.txt</c>). The best stem is
/// accepted, and with it others that differ from the query hardly more: variants of one name («ترامب»، «ترمب»). Common words win ties, and
/// known spellings (<see cref="KnownSpellings"/>) come before what only sounds alike.
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

    private readonly StemTable _stems;

    /// <summary>
    /// Takes single words in normal form (<see cref="Text.ArabicNormalizer"/>), each once, with how often it occurs: a whole vocabulary, or as much of
    /// it as has one of the <see cref="NameKeys.Near"/> of the names that will be asked for.
    /// </summary>
    public NameIndex(IEnumerable<(string Word, int Count)> words) => _stems = new StemTable(words);

    /// <summary>The words that write the name, best first; empty when none does.</summary>
    /// <param name="queryWord">One word in any of the three scripts; its case does not matter.</param>
    /// <param name="limit">At most this many.</param>
    /// <param name="known">Words in normal form that are known to write it (<see cref="KnownSpellings.Of"/>); null for none.</param>
    public IReadOnlyList<NameMatch> Find(string queryWord, int limit, IReadOnlyList<string>? known = null)
    {
        var query = QueryLetters.Of(queryWord);
        if (query.Length < ShortestQuery)
        {
            return [];
        }

        return [.. FindStems(query, known ?? [])
            .SelectMany(stem => WordsOf(stem.Stem).Select(word => (word.Text, word.Count, stem.Cost)))
            .OrderBy(match => match.Cost)
            .ThenByDescending(match => match.Count)
            .ThenBy(match => match.Text, StringComparer.Ordinal)
            .DistinctBy(match => match.Text, StringComparer.Ordinal)
            .Take(limit)
            .Select(match => new NameMatch(match.Text, NameMatcher.ScoreOf(match.Cost, query.Length)))];
    }

    private IEnumerable<StemTable.Word> WordsOf(StemTable.Stem stem) =>
        _stems.WordsOf(stem).Where(word => word.IsBare || stem.BareCount == 0 || word.Count <= stem.BareCount + ChanceCount);

    private List<(StemTable.Stem Stem, float Cost)> FindStems(string query, IReadOnlyList<string> known)
    {
        var exact = known.Select(_stems.Find).OfType<StemTable.Stem>().Where(stem => stem.BareCount > 0).ToList();
        var found = Align(query).FindAll(match => !exact.Contains(match.Stem));
        if (exact.Count > 0)
        {
            // Where the spelling is known, what sounds alike is another word, unless hardly a letter differs: «ترمب» beside «ترامب».
            var variants = found.Where(match => match.Cost < Tolerance(query) / 2).Select(match => (match.Stem, match.Cost + Tolerance(query)));
            return [.. exact.Select(stem => (stem, 0f)), .. variants];
        }

        if (found.Count == 0)
        {
            return found;
        }

        var commonest = found.Max(match => match.Stem.BareCount);
        var weighted = found.ConvertAll(match => (match.Stem, Raw: match.Cost, Cost: match.Cost + Rarity(match.Stem, commonest)));
        var accepted = weighted.MinBy(match => match.Cost).Raw + Tolerance(query);
        return [.. weighted.Where(match => match.Raw < accepted).Select(match => (match.Stem, match.Cost))];
    }

    private List<(StemTable.Stem Stem, float Cost)> Align(string query)
    {
        var alignment = new LetterAlignment(query);
        var limit = Limit(query);
        var found = new List<(StemTable.Stem, float)>();
        foreach (var stem in _stems.Near(Skeleton.Of(query)))
        {
            var cost = alignment.Cost(stem.Text, limit) + (stem.BareCount == 0 ? NeverBare : 0);
            if (cost <= limit)
            {
                found.Add((stem, cost));
            }
        }

        return found;
    }

    private static float Rarity(StemTable.Stem stem, int commonest)
    {
        var slip = stem.BareCount < SlipCount && (long)stem.BareCount * SlipRatio < commonest ? Slip : 0;
        return slip + (CommonnessWeight * (MathF.Log10(1 + commonest) - MathF.Log10(1 + stem.BareCount)));
    }

    // One wrong letter in a long word, less in a short one, where «كم» is near «كيم».
    private static float Limit(string query) => 0.4f + (0.14f * query.Length);

    private static float Tolerance(string query) => query.Length <= 4 ? 0.2f : 0.3f;
}
