using System.Runtime.InteropServices;

namespace Bot.News.Summarizing;

/// <summary>The stories of the moment, each as the sum of its articles' vectors, filed under their words.</summary>
internal sealed class StoryIndex
{
    // What rounding leaves of a sum whose parts were all taken back; every weight and length is far larger.
    private const double Dust = 1e-9;

    private readonly Dictionary<string, Story> _stories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<Story, double>> _sumsByStem = new(StringComparer.Ordinal);
    private int _opened;

    /// <summary>The story whose direction is nearest, with the cosine (0 to 1); null when none shares a word. Of two equally near the older one.</summary>
    public (string StoryId, double Cosine)? FindNearest(IReadOnlyDictionary<string, double> vector)
    {
        var products = new Dictionary<Story, double>();
        foreach (var (stem, weight) in vector)
        {
            foreach (var (story, sum) in _sumsByStem.GetValueOrDefault(stem) ?? [])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(products, story, out _) += weight * sum;
            }
        }

        var nearest = products
            .Select(p => (Story: p.Key, Cosine: p.Value / Math.Sqrt(p.Key.SquaredLength)))
            .OrderByDescending(p => p.Cosine)
            .ThenBy(p => p.Story.Number)
            .FirstOrDefault();
        return nearest.Story is null ? null : (nearest.Story.Id, nearest.Cosine);
    }

    /// <summary>Adds an article's vector to a story, which need not be there yet.</summary>
    public void Add(string storyId, IReadOnlyDictionary<string, double> vector)
    {
        if (!_stories.TryGetValue(storyId, out var story))
        {
            _stories[storyId] = story = new Story(storyId, _opened++);
        }

        story.Articles++;
        foreach (var (stem, weight) in vector)
        {
            if (!_sumsByStem.TryGetValue(stem, out var sums))
            {
                _sumsByStem[stem] = sums = [];
            }

            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, story, out _);
            story.SquaredLength += weight * ((2 * sum) + weight);
            sum += weight;
        }
    }

    /// <summary>Takes an article's vector out of its story as it was added; a story without articles is gone.</summary>
    public void Remove(string storyId, IReadOnlyDictionary<string, double> vector)
    {
        var story = _stories[storyId];
        foreach (var (stem, weight) in vector)
        {
            var sums = _sumsByStem[stem];
            var before = sums[story];
            sums[story] = before - weight;
            story.SquaredLength -= weight * ((2 * before) - weight);
            if (before - weight < Dust && sums.Remove(story) && sums.Count == 0)
            {
                _sumsByStem.Remove(stem);
            }
        }

        if (--story.Articles == 0)
        {
            _stories.Remove(storyId);
        }
    }

    private sealed class Story(string id, int number)
    {
        public string Id { get; } = id;

        public int Number { get; } = number;

        public int Articles { get; set; }

        public double SquaredLength { get; set; }
    }
}
