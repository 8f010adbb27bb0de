namespace Bot.Arabic.Names.Letters;

/// <summary>
/// One word of a query, ready to be laid against many Arabic words. A cost is how much less likely the word writes the query than the likeliest
/// letters would, whether or not a word has these: 0 for the usual spelling, about 1 for a wrong letter. Thread-safe.
/// </summary>
internal sealed class LetterAlignment
{
    /// <summary>A letter of an Arabic word that has no counterpart in the query, at worst.</summary>
    private const float Added = -1;

    /// <summary>A letter of a query that the Arabic word has no counterpart for, at worst.</summary>
    private const float Dropped = -1;

    /// <summary>Another letter in the place of one, at worst.</summary>
    private const float Different = -1.2f;

    /// <summary>An Arabic article that the query does not have: «Gaddafi», «القذافي».</summary>
    private const float Article = 0.25f;

    private const int Lengths = LetterGroup.Longest + 1;

    private readonly LetterTable _table;

    // The groups of the query lie side by side, so that one letter of a word is laid against all of them in a run.
    private readonly int _groups;
    private readonly float[] _letters;
    private readonly float[] _pairs;
    private readonly float[] _likeliestPairs;
    private readonly float[] _best;

    /// <summary>Takes the numbers of a query's letters (<see cref="QueryLetters.Numbers"/>).</summary>
    public LetterAlignment(LetterTable table, byte[] query)
    {
        _table = table;
        Query = query;
        _groups = (query.Length + 1) * Lengths;
        _letters = new float[ArabicLetters.Count * _groups];
        _pairs = new float[table.PairPlaces * _groups];
        _likeliestPairs = new float[ArabicLetters.Count * _groups];
        _best = new float[query.Length + 1];
        _letters.AsSpan().Fill(float.NegativeInfinity);
        _pairs.AsSpan().Fill(float.NegativeInfinity);
        _likeliestPairs.AsSpan().Fill(float.NegativeInfinity);
        for (var start = query.Length; start >= 0; start--)
        {
            _best[start] = start == query.Length ? 0 : float.NegativeInfinity;
            for (var length = 0; length < Lengths && start + length <= query.Length; length++)
            {
                Lay(start, length);
            }
        }
    }

    /// <summary>The query's letters.</summary>
    public byte[] Query { get; }

    /// <summary>How likely a group is written with one letter, or with none (0).</summary>
    public float Letter(int start, int length, byte letter) => _letters[(letter * _groups) + Group(start, length)];

    /// <summary>How likely a group is written with two letters.</summary>
    public float Pair(int start, int length, byte first, byte second) => _pairs[(_table.PairPlace(first, second) * _groups) + Group(start, length)];

    /// <summary>What it costs that a name writes the query, its article heard or not.</summary>
    /// <param name="name">Numbers of <see cref="ArabicLetters"/>, at most 32.</param>
    public float CostOfName(ReadOnlySpan<byte> name) =>
        IsArticleHeard(name) ? Cost(name) : Cost(ArabicLetters.WithoutArticle(name)) + Article;

    /// <summary>Whether a name is likelier to write the query with its article than without; true when it has none.</summary>
    public bool IsArticleHeard(ReadOnlySpan<byte> name) =>
        ArabicLetters.WithoutArticle(name) is var rest && (rest.Length == name.Length || Cost(name) <= Cost(rest) + Article);

    /// <summary>What it costs that a word writes the query, letter by letter.</summary>
    /// <param name="arabic">Numbers of <see cref="ArabicLetters"/>, at most 32.</param>
    public float Cost(ReadOnlySpan<byte> arabic)
    {
        var width = Query.Length + 1;
        Span<float> rows = stackalloc float[3 * width];
        FillFirst(rows[..width]);
        for (var j = 1; j <= arabic.Length; j++)
        {
            var twoBefore = j > 1 ? rows.Slice((j - 2) % 3 * width, width) : default;
            Fill(twoBefore, rows.Slice((j - 1) % 3 * width, width), rows.Slice(j % 3 * width, width), j > 1 ? arabic[j - 2] : (byte)0, arabic[j - 1]);
        }

        return CostOf(rows.Slice(arabic.Length % 3 * width, width));
    }

    /// <summary>What it costs that a word writes the query.</summary>
    /// <param name="row">Its last row (<see cref="Fill"/>).</param>
    public float CostOf(ReadOnlySpan<float> row) => _best[0] - row[^1];

    /// <summary>What words cost at least that begin with the letters of a row, when the next letter writes a group of its own.</summary>
    public float LeastCost(ReadOnlySpan<float> row)
    {
        var likeliest = float.NegativeInfinity;
        for (var i = 0; i < row.Length; i++)
        {
            likeliest = Math.Max(likeliest, row[i] + _best[i]);
        }

        return _best[0] - likeliest;
    }

    /// <summary>What words cost at least that go on with a letter and another, which write a group together.</summary>
    public float LeastCostOfPair(ReadOnlySpan<float> before, byte letter)
    {
        var pairs = _likeliestPairs.AsSpan(letter * _groups, _groups);
        var likeliest = float.NegativeInfinity;
        for (var start = 0; start < before.Length - 1; start++)
        {
            for (var length = 1; length < Lengths && start + length < before.Length; length++)
            {
                likeliest = Math.Max(likeliest, before[start] + pairs[Group(start, length)] + _best[start + length]);
            }
        }

        return _best[0] - likeliest;
    }

    /// <summary>How likely each beginning of the query is written with nothing.</summary>
    public void FillFirst(Span<float> row)
    {
        row.Fill(float.NegativeInfinity);
        row[0] = 0;
        AddNothing(row);
    }

    /// <summary>How likely each beginning of the query is written with the letters of a word so far.</summary>
    /// <param name="twoBefore">The same without the last two letters; empty when there are no two.</param>
    /// <param name="before">The same without the last letter.</param>
    /// <param name="row">The result.</param>
    /// <param name="previous">The last letter but one; 0 for none.</param>
    /// <param name="letter">The last letter.</param>
    public void Fill(ReadOnlySpan<float> twoBefore, ReadOnlySpan<float> before, Span<float> row, byte previous, byte letter)
    {
        var letters = _letters.AsSpan(letter * _groups, _groups);
        var pair = twoBefore.IsEmpty ? 0 : _table.PairPlace(previous, letter);
        var pairs = _pairs.AsSpan(pair * _groups, _groups);
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = before[i] + letters[i * Lengths];
        }

        for (var start = 0; start < row.Length - 1; start++)
        {
            for (var length = 1; length < Lengths && start + length < row.Length; length++)
            {
                var score = before[start] + letters[Group(start, length)];
                if (pair > 0)
                {
                    score = Math.Max(score, twoBefore[start] + pairs[Group(start, length)]);
                }

                row[start + length] = Math.Max(row[start + length], score);
            }
        }

        AddNothing(row);
    }

    private static int Group(int start, int length) => (start * Lengths) + length;

    private void AddNothing(Span<float> row)
    {
        for (var start = 0; start < row.Length - 1; start++)
        {
            for (var length = 1; length < Lengths && start + length < row.Length; length++)
            {
                row[start + length] = Math.Max(row[start + length], row[start] + _letters[Group(start, length)]);
            }
        }
    }

    private void Lay(int start, int length)
    {
        var at = Group(start, length);
        var weights = _table.Of(LetterGroup.Key(Query, start, length, 0));
        foreach (var weight in weights)
        {
            Place(at, weight.First, weight.Second) = weight.Value;
        }

        for (var neighbourhood = 1; neighbourhood < LetterGroup.Neighbourhoods; neighbourhood++)
        {
            foreach (var weight in _table.Of(LetterGroup.Key(Query, start, length, neighbourhood)))
            {
                Place(at, weight.First, weight.Second) += weight.Value;
            }
        }

        for (byte letter = 0; letter < ArabicLetters.Count; letter++)
        {
            ref var place = ref Place(at, letter, 0);
            place = Bounded(place, length, letter);
            Offer(start, length, place);
        }

        foreach (var weight in weights)
        {
            var likelihood = Place(at, weight.First, weight.Second);
            ref var folded = ref Place(at, ArabicLetters.Fold(weight.First), ArabicLetters.Fold(weight.Second));
            folded = Math.Max(folded, likelihood);
            Offer(start, length, likelihood);
            OfferPair(at, weight.First, weight.Second, likelihood);
            OfferPair(at, ArabicLetters.Fold(weight.First), ArabicLetters.Fold(weight.Second), likelihood);
        }
    }

    // A slip of the pen is possible everywhere, and what is added to a word never makes it likelier.
    private static float Bounded(float weight, int length, byte letter) => (length, letter) switch
    {
        (0, _) => Math.Clamp(weight, Added, 0),
        (1, 0) => Math.Max(weight, Dropped),
        (1, _) => Math.Max(weight, Different),
        _ => weight,
    };

    private void Offer(int start, int length, float likelihood) =>
        _best[start] = length == 0 ? _best[start] : Math.Max(_best[start], likelihood + _best[start + length]);

    private void OfferPair(int at, byte first, byte second, float likelihood)
    {
        ref var likeliest = ref _likeliestPairs[(first * _groups) + at];
        likeliest = second == 0 ? likeliest : Math.Max(likeliest, likelihood);
    }

    private ref float Place(int at, byte first, byte second) =>
        ref second == 0 ? ref _letters[(first * _groups) + at] : ref _pairs[(_table.PairPlace(first, second) * _groups) + at];
}
