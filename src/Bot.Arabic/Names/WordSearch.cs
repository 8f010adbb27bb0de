using System.Runtime.InteropServices;
using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>
/// Walks a tree of words letter by letter along the beginnings that are likeliest to write a query (a beam search), laying each against the query
/// once for all words that share it. Not thread-safe, and for one search.
/// </summary>
internal sealed class WordSearch
{
    // So many beginnings of one length are followed: all of them among some thousand words, the likeliest among a million.
    private const int MaxBeginnings = 120;

    private readonly WordTrie _words;
    private readonly LetterAlignment _query;
    private readonly int _width;

    // The rows of the beginnings of this length, the one before and the one after, in turn.
    private readonly float[][] _rows = [[], [], []];
    private readonly List<Hit> _hits = [];
    private float _limit;
    private int _length;

    /// <summary>Looks for words that cost at most the limit (<see cref="LetterAlignment.Cost"/>).</summary>
    public WordSearch(WordTrie words, LetterAlignment query, float limit)
    {
        _words = words;
        _query = query;
        _limit = limit;
        _width = query.Query.Length + 1;
    }

    /// <summary>The words that write the query, a word as often as it can be read with other clitics.</summary>
    /// <param name="window">How much more than the cheapest word others may cost.</param>
    /// <param name="isName">Whether the stem of a word may be the name asked for.</param>
    public IReadOnlyList<Hit> Find(float window, Func<string, bool> isName)
    {
        for (var beginnings = Starts(); beginnings.Count > 0; _length++)
        {
            var next = new List<Beginning>();
            foreach (var beginning in Likeliest(beginnings))
            {
                Extend(beginning, next, window, isName);
            }

            beginnings = next;
        }

        return _hits.FindAll(hit => hit.Cost <= _limit);
    }

    private List<Beginning> Starts()
    {
        var starts = new List<Beginning>();
        foreach (var prefix in NameStems.Prefixes)
        {
            if (_words.Find(prefix.Written) is >= 0 and var node)
            {
                starts.Add(Start(node, prefix, starts.Count));
            }
        }

        return starts;
    }

    private Beginning Start(int node, NameStems.Prefix prefix, int number)
    {
        _query.FillFirst(Row(0, number));
        var beginning = new Beginning(node, prefix, 0, 0, number, number, 0);
        foreach (var letter in ArabicLetters.OfNormal(prefix.Read))
        {
            Row(0, number).CopyTo(Row(-1, number));
            _query.Fill(beginning.Depth > 0 ? Row(1, number) : default, Row(-1, number), Row(0, number), beginning.Letter, letter);
            Row(-1, number).CopyTo(Row(1, number));
            beginning = beginning with { Depth = beginning.Depth + 1, Letter = letter };
        }

        return beginning;
    }

    private static List<Beginning> Likeliest(List<Beginning> beginnings)
    {
        if (beginnings.Count > MaxBeginnings)
        {
            beginnings.Sort((one, other) => one.Cost.CompareTo(other.Cost));
            beginnings.RemoveRange(MaxBeginnings, beginnings.Count - MaxBeginnings);
        }

        return beginnings;
    }

    private void Extend(Beginning beginning, List<Beginning> next, float window, Func<string, bool> isName)
    {
        var (child, end) = _words.Children(beginning.Node);
        for (; child < end; child++)
        {
            var (letter, number) = (_words.Letter(child), next.Count);
            var before = Row(_length, beginning.Row);
            var row = Row(_length + 1, number);
            _query.Fill(beginning.Depth > 0 ? Row(_length - 1, beginning.RowBefore) : default, before, row, beginning.Letter, letter);
            var longer = beginning with { Node = child, Depth = beginning.Depth + 1, Letter = letter, RowBefore = beginning.Row, Row = number };
            AddWord(longer, _query.CostOf(row), window, isName);
            var cost = _query.LeastCost(row);
            cost = cost <= _limit ? cost : _query.LeastCostOfPair(before, letter);
            if (cost <= _limit)
            {
                next.Add(longer with { Cost = cost });
            }
        }
    }

    private void AddWord(Beginning beginning, float cost, float window, Func<string, bool> isName)
    {
        if (cost <= _limit
            && beginning.Depth >= NameStems.Shortest + beginning.Prefix.Read.Length
            && _words.Word(beginning.Node) is { } word
            && isName(beginning.Prefix.StemOf(word)))
        {
            _hits.Add(new Hit(word, _words.Count(beginning.Node), beginning.Prefix, cost));
            _limit = Math.Min(_limit, cost + window);
        }
    }

    private Span<float> Row(int length, int number)
    {
        ref var rows = ref _rows[(length + _rows.Length) % _rows.Length];
        var end = (number + 1) * _width;
        if (rows.Length < end)
        {
            Array.Resize(ref rows, 2 * end);
        }

        return rows.AsSpan(end - _width, _width);
    }

    /// <summary>A word that writes the query after its clitics.</summary>
    internal readonly record struct Hit(string Word, int Count, NameStems.Prefix Prefix, float Cost);

    // Letters that have been read of words: «Letter» is the last, «Depth» how many, and the cost what all words that go on so cost at least.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Beginning(int Node, NameStems.Prefix Prefix, int Depth, byte Letter, int RowBefore, int Row, float Cost);
}
