using System.Runtime.InteropServices;

namespace Bot.News.Summarizing;

/// <summary>
/// Puts together the stories of a day that tell of one thing. An arriving article is put into a story before the day is over, so that a great
/// event begins as several; looked back at, they are one. Thread-safe.
/// </summary>
internal sealed class DayStories(ArticleVectors vectors)
{
    // Days looked through: the parts of one event stand at .25 to .42, different news of the same conflict at .24 and below.
    private const double LeastCosine = 0.25;

    /// <summary>The stories, each with the key of its largest part.</summary>
    public IReadOnlyList<DayStory> Merge(IEnumerable<DayStory> stories)
    {
        var drafts = stories.AsParallel().AsOrdered().Select(s => new Draft(s, VectorOf(s))).ToList();
        var pairs = drafts.SelectMany((draft, i) => PairsOf(draft, drafts.Take(i))).ToList();
        while (pairs.Count > 0)
        {
            var (one, other, _) = pairs.MaxBy(p => p.Cosine);
            var joined = Join(one, other);
            drafts.RemoveAll(d => d == one || d == other);
            pairs.RemoveAll(p => p.One == one || p.One == other || p.Other == one || p.Other == other);
            pairs.AddRange(PairsOf(joined, drafts));
            drafts.Add(joined);
        }

        return drafts.ConvertAll(d => d.Story);
    }

    private static IEnumerable<(Draft One, Draft Other, double Cosine)> PairsOf(Draft draft, IEnumerable<Draft> others) =>
        others.Select(other => (draft, other, Cosine(draft, other))).Where(p => p.Item3 >= LeastCosine);

    private Dictionary<string, double> VectorOf(DayStory story)
    {
        var sum = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var article in story.Articles)
        {
            Add(vectors.Of(article), sum);
        }

        return sum;
    }

    private static Draft Join(Draft one, Draft other)
    {
        var sum = new Dictionary<string, double>(one.Vector, StringComparer.Ordinal);
        Add(other.Vector, sum);
        var larger = other.Story.Articles.Count > one.Story.Articles.Count ? other.Story : one.Story;
        return new Draft(new DayStory(larger.Id, [.. one.Story.Articles.Concat(other.Story.Articles).OrderBy(a => a.Published)]), sum);
    }

    private static void Add(IReadOnlyDictionary<string, double> vector, Dictionary<string, double> sum)
    {
        foreach (var (stem, weight) in vector)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sum, stem, out _) += weight;
        }
    }

    private static double Cosine(Draft one, Draft other)
    {
        var (few, many) = one.Vector.Count < other.Vector.Count ? (one, other) : (other, one);
        return few.Length * many.Length == 0 ? 0 : StoryVector.Cosine(few.Vector, many.Vector) / (few.Length * many.Length);
    }

    private sealed class Draft(DayStory story, IReadOnlyDictionary<string, double> vector)
    {
        public DayStory Story { get; } = story;

        public IReadOnlyDictionary<string, double> Vector { get; } = vector;

        public double Length { get; } = Math.Sqrt(vector.Values.Sum(weight => weight * weight));
    }
}
