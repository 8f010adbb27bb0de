namespace Bot.News.Loading.Pages.Times;

/// <summary>
/// Puts a sign in the place of each name of a month, so that the expressions for dates need not name some hundred of them: they would be slow, and
/// slower to compile. The line keeps its length.
/// </summary>
internal sealed class MonthSigns
{
    /// <summary>An expression for the sign of any month.</summary>
    public const string Month = "[\uE001-\uE00C]\uE000*";

    /// <summary>An expression for the sign of a word for the first day of a month.</summary>
    public const string FirstDay = "\uE00D\uE000*";

    private const char Zero = '\uE000';

    private readonly Dictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> _signs;

    /// <summary>Takes the names from the word lists.</summary>
    public MonthSigns(TimeWords words)
    {
        var signs = words.Months.ToDictionary(m => m.Name, m => (char)(Zero + m.Number), StringComparer.Ordinal);
        foreach (var word in words.All("firstday"))
        {
            signs[word] = FirstDay[0];
        }

        _signs = signs.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of the month, 1 to 12, that <see cref="Month"/> matched.</summary>
    public static int Number(string match) => match[0] - Zero;

    /// <summary>The folded line with the signs.</summary>
    public string Mark(string line)
    {
        var marked = line.ToCharArray();
        for (var start = 0; start < line.Length; start++)
        {
            var end = EndOfWord(line, start);
            if (end == start)
            {
                continue;
            }

            // «كانون الثاني»
            var two = end < line.Length && line[end] == ' ' ? EndOfWord(line, end + 1) : end;
            if (_signs.TryGetValue(line.AsSpan(start, two - start), out var sign))
            {
                end = two;
            }
            else if (!_signs.TryGetValue(line.AsSpan(start, end - start), out sign))
            {
                start = end;
                continue;
            }

            marked.AsSpan(start, end - start).Fill(Zero);
            marked[start] = sign;
            start = end;
        }

        return new string(marked);
    }

    private static int EndOfWord(string line, int start)
    {
        while (start < line.Length && char.IsLetter(line[start]))
        {
            start++;
        }

        return start;
    }
}
