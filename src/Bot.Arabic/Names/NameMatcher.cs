using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>Says how likely Arabic names are the one asked for in Latin, Cyrillic or Arabic letters. Thread-safe.</summary>
public sealed class NameMatcher
{
    /// <summary>A name has at most so many words; more are passed over.</summary>
    internal const int MaxWords = 6;

    private static readonly char[] Separators = [' ', '\t', '\n', '\u00A0', '-', '–', '_', '.', ',', '،'];

    private readonly WordMatcher[] _words;
    private readonly WordMatcher?[,] _joined;
    private readonly int _letters;

    /// <summary>Takes a name in any of the three scripts, its words in any order.</summary>
    public NameMatcher(string query)
    {
        // In one order, so that the order in which they are asked for changes nothing.
        var words = query.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(QueryLetters.Of).Where(word => word.Length > 0).Order(StringComparer.Ordinal).Take(MaxWords).ToArray();
        _letters = words.Sum(word => word.Length);
        _words = Array.ConvertAll(words, word => new WordMatcher(word));
        _joined = new WordMatcher?[words.Length, words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            for (var j = 0; j < words.Length; j++)
            {
                _joined[i, j] = i == j ? null : new WordMatcher(words[i] + words[j]);
            }
        }
    }

    /// <summary>Near 1 for the usual spelling, 1 for the same one in Arabic letters, towards 0 for another name, 0 when either has no letters. A word that is missing costs less than a wrong one.</summary>
    public double Score(string candidate)
    {
        var words = candidate.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Take(MaxWords).Select(ArabicWord.Of).Where(word => word.Normal.Length > 0).ToArray();
        return (_words.Length, words.Length) switch
        {
            (0, _) or (_, 0) => 0,
            (1, 1) => ScoreOf(_words[0].Cost(words[0]), _letters),
            _ => ScoreOf(new WordAssignment(_words, _joined, words).Cost(), _letters),
        };
    }

    /// <summary>A score over 0, at most 1, for a cost of <see cref="LetterAlignment"/>.</summary>
    /// <param name="cost">The cost, from 0.</param>
    /// <param name="length">How many letters the query has, at least 1.</param>
    internal static double ScoreOf(float cost, int length) => Math.Exp(-2 * cost / length);
}
