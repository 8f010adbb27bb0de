namespace Bot.Arabic.Names.Letters;

/// <summary>
/// The consonants of a word in coarse classes, 4 bits each, the last one lowest, none of them 0: words that may be spellings of one name have nearly
/// the same skeleton whatever their script, so skeletons choose the candidates that are worth aligning. Stores keep words by them (<see cref="NameKeys"/>):
/// who changes a class changes the format of every database.
/// </summary>
internal readonly record struct Skeleton(ulong Classes, int Length)
{
    private const int Longest = 16;
    private const int Bits = 4;
    private const ulong LastClass = 9;

    /// <summary>The skeleton of a word from <see cref="QueryLetters.Of"/> or of an Arabic word in normal form; consonants beyond the 16th are passed over.</summary>
    public static Skeleton Of(ReadOnlySpan<char> word)
    {
        var (classes, length) = (0UL, 0);
        for (var i = 0; i < word.Length && length < Longest; i++)
        {
            // A final «ه» is mostly a ta marbuta, and a final Latin h mute.
            var isMute = i > 1 && i == word.Length - 1 && (word[i] is 'ه' or 'h');
            var letter = isMute ? 0 : Class(word, i);
            if (letter != 0)
            {
                classes = (classes << Bits) | letter;
                length++;
            }
        }

        return new Skeleton(classes, length);
    }

    /// <summary>
    /// The classes of all skeletons that are this one but for a slip, a consonant added, dropped or changed: no slip in a short word, one in a
    /// middling, two in a long one. The first is its own.
    /// </summary>
    public IReadOnlyCollection<ulong> Near()
    {
        var found = new HashSet<ulong> { Classes };
        List<Skeleton> last = [this];
        for (var slip = 1; slip <= MaxSlips; slip++)
        {
            last = [.. last.SelectMany(skeleton => skeleton.Slips()).Where(skeleton => found.Add(skeleton.Classes))];
        }

        return found;
    }

    /// <summary>Whether another skeleton is among <see cref="Near"/>.</summary>
    public bool IsNear(Skeleton other)
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
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (ClassAt(i) == other.ClassAt(j) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j - 1], diagonal));
            }
        }

        return row[other.Length] <= MaxSlips;
    }

    private int MaxSlips => Length switch { <= 2 => 0, <= 5 => 1, _ => 2 };

    private ulong ClassAt(int position) => (Classes >> ((position - 1) * Bits)) & ((1 << Bits) - 1);

    private IEnumerable<Skeleton> Slips()
    {
        for (var i = 0; i <= Length; i++)
        {
            if (i < Length)
            {
                yield return new Skeleton(With(i, dropped: 1, null), Length - 1);
            }

            for (var letter = 1UL; letter <= LastClass; letter++)
            {
                if (i < Length)
                {
                    yield return this with { Classes = With(i, dropped: 1, letter) };
                }

                if (Length < Longest)
                {
                    yield return new Skeleton(With(i, dropped: 0, letter), Length + 1);
                }
            }
        }
    }

    // The classes before a position (counted from the end) stay; so many from there on are dropped, and a letter is put in their place.
    private ulong With(int position, int dropped, ulong? letter)
    {
        var low = Classes & ((1UL << (position * Bits)) - 1);
        // A shift by all 64 bits would shift by none.
        var high = position + dropped < Longest ? Classes >> ((position + dropped) * Bits) : 0;
        high = letter is { } added ? (high << Bits) | added : high;
        return (high << (position * Bits)) | low;
    }

    private static ulong Class(ReadOnlySpan<char> word, int i)
    {
        var next = i + 1 < word.Length ? word[i + 1] : ' ';
        return word[i] switch
        {
            // «Mohammed», «Abbas»: a doubled Latin consonant is one Arabic letter.
            <= 'z' and var letter when letter == next => 0,
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
            'ن' or 'n' => LastClass,
            _ => 0,
        };
    }
}
