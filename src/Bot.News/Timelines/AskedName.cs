namespace Bot.News.Timelines;

/// <summary>One bearer of a name that a timeline is asked for, in one word or several («emmanuel macron»).</summary>
/// <param name="Words">For each word in the order of the name its forms in normal form; at least one word, each with at least one form.</param>
internal sealed record AskedName(IReadOnlyList<IReadOnlyList<string>> Words)
{
    /// <summary>Whether a text with these words mentions the bearer: by the family name, which stands last.</summary>
    public bool IsIn(IReadOnlySet<string> wordsOfText) => wordsOfText.Overlaps(Words[^1]);

    /// <summary>Whether a full name with these words is the bearer's: it has each word that was asked for.</summary>
    public bool IsNamedBy(IReadOnlySet<string> wordsOfName) => Words.All(wordsOfName.Overlaps);
}
