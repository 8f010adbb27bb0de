using System.Runtime.InteropServices;
using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>
/// The words of a vocabulary as a tree of letters, in which words that begin alike share their beginning. Nodes are numbers, 0 is the root; the
/// children of a node stand side by side. About 9 bytes a node, and a million words have some three million nodes. Read-only.
/// </summary>
internal sealed class WordTrie
{
    private readonly string[] _words;
    private readonly int[] _counts;
    private readonly List<int> _children = [];
    private readonly List<byte> _letters = [0];
    private readonly List<int> _ends = [];

    /// <summary>Takes words in normal form with how often each occurs; those with anything but Arabic letters, and too short or long ones, are passed over.</summary>
    public WordTrie(IEnumerable<(string Word, int Count)> words)
    {
        var kept = words.Where(word => word.Word.Length is >= NameStems.Shortest and <= QueryLetters.LongestWord && word.Word.All(QueryLetters.IsArabic)).ToList();
        _words = [.. kept.Select(word => word.Word)];
        _counts = [.. kept.Select(word => word.Count)];
        Array.Sort(_words, _counts, StringComparer.Ordinal);
        Grow();
    }

    /// <summary>The letter that leads to a node.</summary>
    public byte Letter(int node) => _letters[node];

    /// <summary>The letters that lead to the nodes of a range.</summary>
    public ReadOnlySpan<byte> Letters(int start, int end) => CollectionsMarshal.AsSpan(_letters)[start..end];

    /// <summary>The children of a node: from the first up to, without it, the second.</summary>
    public (int Start, int End) Children(int node) => (_children[node], _children[node + 1]);

    /// <summary>The word that ends at a node; null when none does.</summary>
    public string? Word(int node) => _ends[node] < 0 ? null : _words[_ends[node]];

    /// <summary>How often the word that ends at a node occurs; 0 when none does.</summary>
    public int Count(int node) => _ends[node] < 0 ? 0 : _counts[_ends[node]];

    /// <summary>How often a word occurs; 0 when it is unknown.</summary>
    public int Count(string word) => Find(word) is >= 0 and var node ? Count(node) : 0;

    /// <summary>The node to which letters lead from another; -1 when no word goes on so.</summary>
    public int Find(ReadOnlySpan<char> letters, int node = 0)
    {
        foreach (var number in ArabicLetters.OfNormal(letters))
        {
            var (start, end) = Children(node);
            var found = Letters(start, end).IndexOf(number);
            if (found < 0)
            {
                return -1;
            }

            node = start + found;
        }

        return node;
    }

    // Level by level, so that children stand side by side: each node is a run of the sorted words that begin alike.
    private void Grow()
    {
        var runs = new Queue<(int Start, int End, int Depth)>([(0, _words.Length, 0)]);
        while (runs.TryDequeue(out var run))
        {
            var (start, end, depth) = run;
            _children.Add(_letters.Count);
            _ends.Add(start < end && _words[start].Length == depth ? start : -1);
            while (start < end && _words[start].Length == depth)
            {
                start++;
            }

            while (start < end)
            {
                var letter = _words[start][depth];
                var next = start + 1;
                while (next < end && _words[next][depth] == letter)
                {
                    next++;
                }

                _letters.Add(ArabicLetters.OfNormal([letter])[0]);
                runs.Enqueue((start, next, depth + 1));
                start = next;
            }
        }

        _children.Add(_letters.Count);
    }
}
