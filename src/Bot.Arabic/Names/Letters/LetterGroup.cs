namespace Bot.Arabic.Names.Letters;

/// <summary>Up to three letters of a query in their neighbourhood, as a key of the table: the letters anywhere, or beside one or two others.</summary>
internal static class LetterGroup
{
    /// <summary>The most letters of a group.</summary>
    public const int Longest = 3;

    private const int Bits = 6;
    private const char Start = '^';
    private const char End = '$';

    // How many letters before and after a group belong to its neighbourhood; the first is none.
    private static readonly (int Before, int After)[] Sides = [(0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (0, 2)];

    /// <summary>How many neighbourhoods of a group are told apart; 0 is the group anywhere.</summary>
    public static int Neighbourhoods => Sides.Length;

    /// <summary>Whether a key is of a group anywhere.</summary>
    public static bool IsAnywhere(long key) => key >> (Bits * Longest) == 0;

    /// <summary>The key of a group in a neighbourhood.</summary>
    /// <param name="query">The numbers of a query's letters (<see cref="QueryLetters.Numbers"/>).</param>
    /// <param name="start">Where the group begins.</param>
    /// <param name="length">0 to 3 letters.</param>
    /// <param name="neighbourhood">Which one, from 0.</param>
    public static long Key(ReadOnlySpan<byte> query, int start, int length, int neighbourhood)
    {
        var (before, after) = Sides[neighbourhood];
        long key = neighbourhood;
        for (var i = 0; i < Longest; i++)
        {
            key = (key << Bits) | (i < length ? query[start + i] : 0L);
        }

        for (var i = start - before; i < start; i++)
        {
            key = (key << Bits) | (i >= 0 ? query[i] : 0L);
        }

        for (var i = start + length; i < start + length + after; i++)
        {
            key = (key << Bits) | (i < query.Length ? query[i] : 0L);
        }

        return key;
    }

    /// <summary>A key as people read it: «^[ch]e» is «ch» at the start before «e», «a[e]$» is «e» at the end after «a».</summary>
    public static string Pattern(long key)
    {
        var neighbourhood = 0;
        while (key >> (Bits * (Longest + Sides[neighbourhood].Before + Sides[neighbourhood].After)) != neighbourhood)
        {
            neighbourhood++;
        }

        var (before, after) = Sides[neighbourhood];
        string Text(int at, int letters, string none) => string.Concat(Enumerable.Range(at, letters)
            .Select(i => (int)((key >> (Bits * (Longest + before + after - 1 - i))) & ((1 << Bits) - 1)))
            .Select(number => number == 0 ? none : QueryLetters.Letter(number).ToString()));
        return $"{Text(Longest, before, "^")}[{Text(0, Longest, "")}]{Text(Longest + before, after, "$")}";
    }

    /// <summary>The key of a <see cref="Pattern"/>.</summary>
    public static long Parse(ReadOnlySpan<char> pattern)
    {
        var (open, close) = (pattern.IndexOf('['), pattern.IndexOf(']'));
        var before = pattern[..open].TrimStart(Start);
        var group = pattern[(open + 1)..close];
        var query = QueryLetters.Numbers([.. before, .. group, .. pattern[(close + 1)..].TrimEnd(End)]);
        return Key(query, before.Length, group.Length, Array.IndexOf(Sides, (open, pattern.Length - close - 1)));
    }
}
