namespace Bot.Learning.Letters;

/// <summary>
/// Lists of names from which the right one has to be told: near ones with the same or nearly the same consonants, and any others. No other known
/// spelling of the name asked for is among them. Not thread-safe.
/// </summary>
internal sealed class CandidateLists
{
    // At most every other near name has the very same consonants.
    private const int NearToSame = 2;

    // The consonants in the order of the alphabet, and classes of them that Latin spellings confuse.
    private const string Consonants = "بتثجحخدذرزسشصضطظغفقكلمنه";
    private const string Classes = "bttghxddrzsSsdtzgfkklmnh";

    private readonly string[] _names;
    private readonly Dictionary<string, int[]> _bySkeleton;
    private readonly ILookup<string, string> _byDeletion;
    private readonly ILookup<string, string> _spellings;
    private readonly Dictionary<string, int[]> _near = [];

    /// <summary>Takes the pairs whose Arabic names fill the lists.</summary>
    public CandidateLists(IReadOnlyList<NamePair> pairs)
    {
        _names = [.. pairs.Select(pair => pair.Arabic).Distinct(StringComparer.Ordinal)];
        _spellings = pairs.ToLookup(pair => pair.Name, pair => pair.Arabic, StringComparer.Ordinal);
        _bySkeleton = Enumerable.Range(0, _names.Length)
            .GroupBy(i => Skeleton(_names[i]), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _byDeletion = _bySkeleton.Keys
            .SelectMany(skeleton => Deletions(skeleton).Distinct(StringComparer.Ordinal).Select(rest => (rest, skeleton)))
            .ToLookup(pair => pair.rest, pair => pair.skeleton, StringComparer.Ordinal);
    }

    /// <summary>Other names than the pair's: so many near ones, as far as there are any, then others up to the sum.</summary>
    public List<string> Distractors(NamePair pair, int near, int others, Random random)
    {
        var excluded = new HashSet<string>(_spellings[pair.Name], StringComparer.Ordinal);
        var skeleton = Skeleton(pair.Arabic);
        var found = new List<string>(near + others);
        Take(found, excluded, _bySkeleton[skeleton], near / NearToSame, random);
        Take(found, excluded, NearTo(skeleton), near, random);
        while (found.Count < near + others)
        {
            var name = _names[random.Next(_names.Length)];
            if (excluded.Add(name))
            {
                found.Add(name);
            }
        }

        return found;
    }

    private int[] NearTo(string skeleton)
    {
        if (!_near.TryGetValue(skeleton, out var names))
        {
            names = [.. Deletions(skeleton).SelectMany(rest => _byDeletion[rest]).Distinct(StringComparer.Ordinal).Where(other => other != skeleton).SelectMany(other => _bySkeleton[other])];
            _near[skeleton] = names;
        }

        return names;
    }

    private void Take(List<string> found, HashSet<string> excluded, int[] from, int upTo, Random random)
    {
        // Drawing blindly is quick, and in a small pool finds nearly all.
        for (var draws = 4 * upTo; draws > 0 && found.Count < upTo && from.Length > 0; draws--)
        {
            var name = _names[from[random.Next(from.Length)]];
            if (excluded.Add(name))
            {
                found.Add(name);
            }
        }
    }

    private static IEnumerable<string> Deletions(string skeleton) =>
        Enumerable.Range(0, skeleton.Length).Select(i => skeleton.Remove(i, 1)).Prepend(skeleton);

    private static string Skeleton(string arabic)
    {
        var skeleton = new System.Text.StringBuilder();
        foreach (var letter in arabic)
        {
            var i = Consonants.IndexOf(letter, StringComparison.Ordinal);
            if (i >= 0 && (skeleton.Length == 0 || skeleton[^1] != Classes[i]))
            {
                skeleton.Append(Classes[i]);
            }
        }

        return skeleton.ToString();
    }
}
