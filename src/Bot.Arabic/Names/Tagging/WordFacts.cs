using System.Runtime.Intrinsics;

namespace Bot.Arabic.Names.Tagging;

/// <summary>What a word alone tells the tagger, wherever it stands.</summary>
/// <param name="word">The number of its normal form.</param>
/// <param name="cluster">Its class, or that of what is left without clitics.</param>
/// <param name="lists">The word lists that have it, as bits.</param>
/// <param name="features">Its features: first those that tell of its neighbours too, then those of itself alone.</param>
/// <param name="near">How many tell of its neighbours.</param>
internal sealed class WordFacts(uint word, WordClusters.Cluster cluster, uint lists, uint[] features, int near)
{
    /// <summary>How many places around a word are looked at: two before it, its own, two after it.</summary>
    public const int Places = 5;

    /// <summary>The place of the word itself.</summary>
    public const int OwnPlace = 2;

    // By these numbers the learnt weights know the places.
    private static readonly uint[] Abouts = [24, 22, 21, 23, 25];

    private Sums? _sums;

    /// <summary>The number of its normal form.</summary>
    public uint Word => word;

    /// <summary>Its class.</summary>
    public WordClusters.Cluster Cluster => cluster;

    /// <summary>The word lists that have it, as bits.</summary>
    public uint Lists => lists;

    /// <summary>Whether a well-known name begins with it, or with what is left without clitics.</summary>
    public bool MayBeginName { get; init; }

    /// <summary>The features that it has in a place, from 0 for two words before the one that is decided about to 4 for two words after it.</summary>
    public IEnumerable<uint> FeaturesIn(int place)
    {
        var count = place == OwnPlace ? features.Length : near;
        for (var i = 0; i < count; i++)
        {
            yield return FeatureHash.Of(Abouts[place], features[i]);
        }
    }

    /// <summary>What a model's weights say for each label in a place. It is worked out once: to look all the features up each time would be most of the cost of tagging.</summary>
    public Vector256<short> ScoresIn(int place, TaggerModel model)
    {
        var sums = _sums;
        if (sums is null || sums.Model != model)
        {
            _sums = sums = new Sums(model, [.. Enumerable.Range(0, Places).Select(p => model.Of(FeaturesIn(p)))]);
        }

        return sums.Scores[place];
    }

    private sealed record Sums(TaggerModel Model, Vector256<short>[] Scores);
}
