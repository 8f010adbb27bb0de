using System.Text;

namespace Bot.Arabic.Names.Letters;

/// <summary>
/// Up to three query letters and the up to two Arabic letters that stand for them, as one number. Both words end with <see cref="End"/>, a letter of
/// its own, so that a unit may be bound to the end.
/// </summary>
internal static class SpellingUnit
{
    /// <summary>The number that follows the last letter, of a query and of an Arabic name.</summary>
    public const byte End = 63;

    private const int Bits = 6;
    private const int MostQuery = 3;
    private const int MostArabic = 2;

    private static readonly (int Query, int Arabic)[] AllSizes = [(1, 1), (1, 0), (2, 1), (1, 2), (2, 2), (3, 1), (0, 1)];

    /// <summary>How many letters of a query and of an Arabic name units have.</summary>
    public static ReadOnlySpan<(int Query, int Arabic)> Sizes => AllSizes;

    /// <summary>The letters with <see cref="End"/> after them.</summary>
    public static byte[] WithEnd(ReadOnlySpan<byte> letters) => [.. letters, End];

    /// <summary>The unit of some letters of both sides, over 0.</summary>
    public static long Key(ReadOnlySpan<byte> query, ReadOnlySpan<byte> arabic) => Packed(query, MostQuery) << (Bits * MostArabic) | Packed(arabic, MostArabic);

    /// <summary>How many letters of a query and of an Arabic name a unit has.</summary>
    public static (int Query, int Arabic) Size(long key) => (Letters(key, MostArabic, MostQuery), Letters(key, 0, MostArabic));

    /// <summary>A unit as a table writes it: Latin letters, Arabic letters, and $ when both end with it.</summary>
    public static string Text(long key)
    {
        var text = new StringBuilder();
        var end = false;
        for (var i = MostQuery + MostArabic - 1; i >= 0; i--)
        {
            var number = (byte)((key >> (Bits * i)) & End);
            end |= number == End;
            var isLetter = number is > 0 and < End;
            text.Append(isLetter && i >= MostArabic ? QueryLetters.Letter(number).ToString() : isLetter ? ArabicLetters.Text(number) : "");
        }

        return end ? text.Append('$').ToString() : text.ToString();
    }

    /// <summary>The unit of a text.</summary>
    public static long Parse(ReadOnlySpan<char> text)
    {
        Span<byte> query = stackalloc byte[MostQuery];
        Span<byte> arabic = stackalloc byte[MostArabic];
        var (queries, arabics) = (0, 0);
        foreach (var letter in text)
        {
            if (letter is (>= 'a' and <= 'z') or '$')
            {
                query[queries++] = letter == '$' ? End : QueryLetters.Number(letter);
            }

            if (letter is not (>= 'a' and <= 'z'))
            {
                arabic[arabics++] = letter == '$' ? End : ArabicLetters.Of(letter);
            }
        }

        return Key(query[..queries], arabic[..arabics]);
    }

    private static int Letters(long key, int from, int count) => Enumerable.Range(from, count).Count(i => ((key >> (Bits * i)) & End) != 0);

    private static long Packed(ReadOnlySpan<byte> letters, int most)
    {
        long key = 0;
        foreach (var letter in letters)
        {
            key = (key << Bits) | letter;
        }

        return key << (Bits * (most - letters.Length));
    }
}
