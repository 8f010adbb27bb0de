using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>A name in Latin letters and in Arabic ones.</summary>
/// <param name="Name">The Latin name.</param>
/// <param name="Letters">The numbers of its letters in a query.</param>
/// <param name="Arabic">The Arabic name.</param>
/// <param name="Written">The numbers of its letters as they are written.</param>
/// <param name="Weight">How much the pair counts, about 1.</param>
internal sealed record NamePair(string Name, byte[] Letters, string Arabic, byte[] Written, float Weight)
{
    private const string Vowels = "aeiou";

    /// <summary>The letters that the Latin name has a counterpart for: without the article unless it begins with one too, or with what sounds like one.</summary>
    public byte[] Heard { get; } = Name.TrimStart(Vowels.ToCharArray()).StartsWith('l') ? Written : ArabicLetters.WithoutArticle(Written).ToArray();

    /// <summary>Puts both names into numbers.</summary>
    public static NamePair Of(string name, string arabic, float weight) =>
        new(name, QueryLetters.Numbers(QueryLetters.Of(name)), arabic, ArabicLetters.OfWritten(arabic), weight);
}
