using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>One word of a query, laid against single Arabic words with or without clitics. Thread-safe.</summary>
internal sealed class WordMatcher
{
    // As dear as a vowel, cheaper than a wrong letter.
    private const float Clitic = 0.3f;
    private const int ShortestStem = 3;

    private static readonly byte[] Clitics = ArabicLetters.OfNormal("وفبلك");

    private readonly LetterAlignment _alignment;
    private readonly bool _isArabic;

    /// <summary>Takes a word from <see cref="QueryLetters.Of"/>.</summary>
    public WordMatcher(string query)
    {
        query = query.Length > QueryLetters.LongestWord ? query[..QueryLetters.LongestWord] : query;
        Length = query.Length;
        _alignment = new LetterAlignment(LetterTable.Embedded, QueryLetters.Numbers(query));
        _isArabic = QueryLetters.IsArabic(query[0]);
    }

    /// <summary>How many letters the word has, 1 to 32.</summary>
    public int Length { get; }

    /// <summary>What it costs that an Arabic word writes this one: 0 for the usual spelling, about 1 for a wrong letter.</summary>
    public float Cost(ArabicWord word)
    {
        // Who asks in Arabic may leave out hamzas; who asks in Latin letters writes «i» for «إ» and «a» for «أ».
        var letters = _isArabic ? word.Normal : word.Written;
        var cost = _alignment.CostOfName(letters);
        return letters.Length > ShortestStem && Clitics.Contains(word.Normal[0]) ? Math.Min(cost, _alignment.CostOfName(letters.AsSpan(1)) + Clitic) : cost;
    }
}
