namespace Bot.Arabic.Names.Letters;

/// <summary>One word of a query, ready to be laid against many Arabic words. Not thread-safe: it reuses its rows.</summary>
internal sealed class LetterAlignment
{
    private const float Different = 1;
    private readonly string _query;
    private readonly LetterCosts.Costs?[] _groups;
    private readonly float[] _rows;

    /// <summary>Takes a word from <see cref="QueryLetters.Of"/>.</summary>
    public LetterAlignment(string query)
    {
        _query = query;
        _rows = new float[(LetterCosts.LongestGroup + 1) * (QueryLetters.LongestWord + 1)];
        _groups = new LetterCosts.Costs?[query.Length * LetterCosts.LongestGroup];
        for (var i = 0; i < query.Length; i++)
        {
            for (var length = 1; length <= LetterCosts.LongestGroup && i + length <= query.Length; length++)
            {
                _groups[(i * LetterCosts.LongestGroup) + length - 1] =
                    LetterCosts.Find(query.AsSpan(i, length), i == 0, i + length == query.Length);
            }
        }
    }

    /// <summary>The cheapest way to read the query as an Arabic word in normal form: 0 for the usual spelling, about 1 for each wrong letter.</summary>
    /// <param name="arabic">The word; letters beyond the 32nd are passed over.</param>
    /// <param name="limit">Once it is sure that the cost is over the limit, infinity is returned.</param>
    public float Cost(ReadOnlySpan<char> arabic, float limit = float.PositiveInfinity)
    {
        arabic = arabic.Length > QueryLetters.LongestWord ? arabic[..QueryLetters.LongestWord] : arabic;
        FillFirstRow(arabic);
        var quietRows = 0;
        for (var i = 1; i <= _query.Length; i++)
        {
            quietRows = FillRow(i, arabic) > limit ? quietRows + 1 : 0;
            // A group can leap over two rows, so only three dear rows on end are a wall.
            if (quietRows == LetterCosts.LongestGroup)
            {
                return float.PositiveInfinity;
            }
        }

        return Row(_query.Length)[arabic.Length];
    }

    private Span<float> Row(int i)
    {
        var width = QueryLetters.LongestWord + 1;
        return _rows.AsSpan(i % (LetterCosts.LongestGroup + 1) * width, width);
    }

    private void FillFirstRow(ReadOnlySpan<char> arabic)
    {
        var first = Row(0);
        first[0] = 0;
        for (var j = 1; j <= arabic.Length; j++)
        {
            first[j] = first[j - 1] + Inserted(arabic[j - 1]);
        }
    }

    private float FillRow(int i, ReadOnlySpan<char> arabic)
    {
        var row = Row(i);
        row[..(arabic.Length + 1)].Fill(float.PositiveInfinity);
        FillPlain(i, row, arabic);
        for (var length = 1; length <= LetterCosts.LongestGroup && length <= i; length++)
        {
            if (_groups[((i - length) * LetterCosts.LongestGroup) + length - 1] is { } costs)
            {
                FillGroup(costs, Row(i - length), row, arabic);
            }
        }

        var least = row[0];
        for (var j = 1; j <= arabic.Length; j++)
        {
            row[j] = Math.Min(row[j], row[j - 1] + Inserted(arabic[j - 1]));
            least = Math.Min(least, row[j]);
        }

        return least;
    }

    private void FillPlain(int i, Span<float> row, ReadOnlySpan<char> arabic)
    {
        var before = Row(i - 1);
        var letter = _query[i - 1];
        row[0] = before[0] + Different;
        for (var j = 1; j <= arabic.Length; j++)
        {
            row[j] = Math.Min(before[j] + Different, before[j - 1] + (letter == arabic[j - 1] ? 0 : Different));
        }
    }

    private static void FillGroup(LetterCosts.Costs costs, Span<float> from, Span<float> row, ReadOnlySpan<char> arabic)
    {
        row[0] = Math.Min(row[0], from[0] + costs.None);
        for (var j = 1; j <= arabic.Length; j++)
        {
            var cost = Math.Min(from[j] + costs.None, from[j - 1] + costs.Of(arabic[j - 1]));
            if (j > 1 && costs.HasPairs)
            {
                cost = Math.Min(cost, from[j - 2] + costs.Of(arabic[j - 2], arabic[j - 1]));
            }

            row[j] = Math.Min(row[j], cost);
        }
    }

    private static float Inserted(char arabic) => Math.Min(Different, LetterCosts.Missing(arabic));
}
