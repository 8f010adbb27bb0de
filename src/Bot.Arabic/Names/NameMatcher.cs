using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>Says how likely an Arabic name is the one asked for in Latin, Cyrillic or Arabic letters. Thread-safe.</summary>
public static class NameMatcher
{
    private static readonly char[] Separators = [' ', '\t', '\u00A0', '-', '–', '_', '.', ',', '،'];

    /// <summary>1 for the usual spelling, towards 0 for another name, 0 when either has no letters. Words of a name may stand in any order.</summary>
    public static double Score(string query, string candidate)
    {
        var queryWords = Words(query);
        var candidateWords = Words(candidate);
        if (queryWords.Count == 0 || candidateWords.Count == 0)
        {
            return 0;
        }

        // «Abdulrahman» is «عبد الرحمن», «al-Sisi» is «السيسي»: what is one word here is two there.
        var joined = ScoreOf(string.Concat(queryWords), string.Concat(candidateWords));
        return queryWords.Count == 1 && candidateWords.Count == 1 ? joined : Math.Max(joined, ScoreInAnyOrder(queryWords, candidateWords));
    }

    private static List<string> Words(string name) =>
        [.. name.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Take(8).Select(QueryLetters.Of).Where(word => word.Length > 0)];

    private static double ScoreOf(string query, string candidate)
    {
        query = query.Length > QueryLetters.LongestWord ? query[..QueryLetters.LongestWord] : query;
        var cost = new LetterAlignment(query).Cost(candidate);
        return ScoreOf(cost, Math.Max(query.Length, candidate.Length));
    }

    /// <summary>A score over 0, at most 1, for a cost of <see cref="LetterAlignment"/>.</summary>
    internal static double ScoreOf(float cost, int length) => Math.Exp(-2 * cost / Math.Max(length, 1));

    // Each word of the query takes the best word that is left; what is left over on either side counts as letters without a counterpart.
    private static double ScoreInAnyOrder(List<string> query, List<string> candidate)
    {
        var left = new List<string>(candidate);
        var (total, letters) = (0.0, 0);
        foreach (var word in query.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal))
        {
            letters += word.Length;
            if (left.Count > 0)
            {
                var best = left.MaxBy(other => ScoreOf(word, other))!;
                total += word.Length * ScoreOf(word, best);
                left.Remove(best);
            }
        }

        return total / (letters + left.Sum(word => word.Length));
    }
}
