using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>One word of a query, laid against single Arabic words with or without clitics. Thread-safe.</summary>
internal sealed class WordMatcher
{
    // As dear as a vowel, cheaper than a wrong letter.
    private const float Clitic = 0.3f;
    private const int ShortestStem = 3;

    private static readonly byte[] Clitics = ArabicLetters.OfNormal("وفبلك");

    // What a nat of surprise weighs, and how many a letter of the query has in usual spellings.
    private const double Surprise = 0.2;
    private const double Usual = 0.3;

    private readonly LetterAlignment _alignment;
    private readonly SpellingLikelihood? _likelihood;

    /// <summary>Takes a word from <see cref="QueryLetters.Of"/>.</summary>
    public WordMatcher(string query)
    {
        query = query.Length > QueryLetters.LongestWord ? query[..QueryLetters.LongestWord] : query;
        Length = query.Length;
        var letters = QueryLetters.Numbers(query);
        _alignment = new LetterAlignment(LetterTable.Embedded, letters);
        _likelihood = QueryLetters.IsArabic(query[0]) ? null : new SpellingLikelihood(SpellingTable.Embedded, NameLetters.Embedded, letters);
    }

    /// <summary>How many letters the word has, 1 to 32.</summary>
    public int Length { get; }

    /// <summary>What it costs that an Arabic word writes this one: near 0 for the usual spelling, about 1 for a wrong letter.</summary>
    public float Cost(ArabicWord word)
    {
        // Who asks in Arabic may leave out hamzas; who asks in Latin letters writes «i» for «إ» and «a» for «أ».
        var letters = _likelihood is null ? word.Normal : word.Written;
        var cost = CostOf(letters);
        return letters.Length > ShortestStem && Clitics.Contains(word.Normal[0]) ? Math.Min(cost, CostOf(letters.AsSpan(1)) + Clitic) : cost;
    }

    private float CostOf(ReadOnlySpan<byte> letters) => _alignment.CostOfName(letters) + (_likelihood is null ? 0 : CostOfSurprise(-_likelihood.Logarithm(letters)));

    // What is likelier than usual costs nearly nothing, but never the same as what is likelier still.
    private float CostOfSurprise(double nats) => (float)(Surprise * Softplus(nats - (Usual * Length)));

    private static double Softplus(double x) => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));
}
