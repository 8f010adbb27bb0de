namespace Bot.Arabic.Names.Tagging;

/// <summary>What a word alone tells the tagger, wherever it stands.</summary>
/// <param name="word">The number of its normal form.</param>
/// <param name="cluster">Its class, or that of what is left without clitics.</param>
/// <param name="lists">The word lists that have it, as bits.</param>
/// <param name="own">Features of the word about itself.</param>
/// <param name="near">Features of the word about its neighbours.</param>
internal sealed class WordFacts(uint word, WordClusters.Cluster cluster, uint lists, uint[] own, uint[] near)
{
    /// <summary>How many places around a word are looked at: two before it, its own, two after it.</summary>
    public const int Places = 5;

    /// <summary>The place of the word itself.</summary>
    public const int OwnPlace = 2;

    // By these numbers the learnt weights know the places.
    private static readonly uint[] Abouts = [24, 22, 21, 23, 25];

    /// <summary>The number of its normal form.</summary>
    public uint Word => word;

    /// <summary>Its class.</summary>
    public WordClusters.Cluster Cluster => cluster;

    /// <summary>The word lists that have it, as bits.</summary>
    public uint Lists => lists;

    /// <summary>Whether a well-known name begins with it, or with what is left without clitics.</summary>
    public bool MayBeginName { get; init; }

    /// <summary>Whether it is a common word, whose facts are the same object in all texts.</summary>
    public bool IsShared { get; init; }

    /// <summary>The features that it has in a place, from 0 for two words before the one that is decided about to 4 for two words after it.</summary>
    public IEnumerable<uint> FeaturesIn(int place)
    {
        var about = Abouts[place];
        foreach (var feature in place == OwnPlace ? own : near)
        {
            yield return FeatureHash.Of(about, feature);
        }
    }
}
