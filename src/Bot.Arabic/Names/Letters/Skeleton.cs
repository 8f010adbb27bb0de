using System.Numerics;

namespace Bot.Arabic.Names.Letters;

/// <summary>
/// The consonants of a word in coarse classes, 4 bits each, the last one lowest (<paramref name="Present"/> has one bit a class): words that may be spellings of one name have nearly the
/// same skeleton whatever their script, so skeletons choose the candidates that are worth aligning.
/// </summary>
internal readonly record struct Skeleton(ulong Classes, int Length, uint Present)
{
    private const int Longest = 16;
    private const int Bits = 4;

    /// <summary>The skeleton of a word from <see cref="QueryLetters.Of"/> or of an Arabic word in normal form; consonants beyond the 16th are passed over.</summary>
    public static Skeleton Of(ReadOnlySpan<char> word)
    {
        var (classes, length, present) = (0UL, 0, 0U);
        for (var i = 0; i < word.Length && length < Longest; i++)
        {
            // A final «ه» is mostly a ta marbuta, and a final Latin h mute.
            var isMute = i > 1 && i == word.Length - 1 && (word[i] is 'ه' or 'h');
            var letter = isMute ? 0 : Class(word, i);
            if (letter != 0)
            {
                classes = (classes << Bits) | letter;
                length++;
                present |= 1U << (int)letter;
            }
        }

        return new Skeleton(classes, length, present);
    }

    /// <summary>Whether the two differ by at most <paramref name="limit"/> consonants added, dropped or changed.</summary>
    public bool IsNear(Skeleton other, int limit)
    {
        // A changed consonant takes one class away and adds another: most pairs are told apart without aligning them.
        if (Math.Abs(Length - other.Length) > limit || BitOperations.PopCount(Present ^ other.Present) > 2 * limit)
        {
            return false;
        }

        return Classes == other.Classes || Distance(other, limit) <= limit;
    }

    private int Distance(Skeleton other, int limit)
    {
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (At(i) == other.At(j) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return least;
            }
        }

        return row[other.Length];
    }

    private ulong At(int position) => (Classes >> ((Length - position) * Bits)) & 0xF;

    private static ulong Class(ReadOnlySpan<char> word, int i)
    {
        var next = i + 1 < word.Length ? word[i + 1] : ' ';
        return word[i] switch
        {
            'ب' or 'ف' or 'b' or 'p' or 'f' or 'v' => 1,
            'ت' or 'ط' or 'ث' or 'د' or 'ض' or 'ذ' or 't' or 'd' => 2,
            'س' or 'ص' or 'ز' or 'ش' or 'ظ' or 's' or 'z' => 3,
            'c' when next is 'h' or 'z' or 'e' or 'i' or 'y' => 3,
            'ك' or 'ق' or 'غ' or 'ج' or 'خ' or 'k' or 'q' or 'g' or 'j' or 'c' or 'x' => 4,
            'h' when i > 0 && word[i - 1] is 's' or 'c' or 't' or 'k' or 'g' or 'd' or 'p' or 'z' => 0,
            'ه' or 'ح' or 'h' => 5,
            'ر' or 'r' => 6,
            'ل' or 'l' => 7,
            'م' or 'm' => 8,
            'ن' or 'n' => 9,
            _ => 0,
        };
    }
}
