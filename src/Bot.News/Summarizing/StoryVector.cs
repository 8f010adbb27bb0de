namespace Bot.News.Summarizing;

/// <summary>What an article is about, as a direction: one axis a stem, length 1. An article without words has none.</summary>
internal static class StoryVector
{
    /// <summary>Weighs the counted words by how rare they are; a word said ten times counts about three times.</summary>
    public static IReadOnlyDictionary<string, double> Of(IReadOnlyDictionary<string, int> counts, WordRarity rarity)
    {
        var vector = counts.ToDictionary(c => c.Key, c => (1 + Math.Log(c.Value)) * rarity.Of(c.Key), StringComparer.Ordinal);
        var length = Math.Sqrt(vector.Values.Sum(weight => weight * weight));
        return vector.ToDictionary(w => w.Key, w => w.Value / length, StringComparer.Ordinal);
    }

    /// <summary>The cosine of two such directions: 0 for nothing in common, 1 for the same words. Of sums of directions it is the product, to be divided by their lengths.</summary>
    public static double Cosine(IReadOnlyDictionary<string, double> one, IReadOnlyDictionary<string, double> other) =>
        one.Sum(w => w.Value * other.GetValueOrDefault(w.Key));
}
