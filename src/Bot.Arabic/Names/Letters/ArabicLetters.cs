using Bot.Arabic.Text;

namespace Bot.Arabic.Names.Letters;

/// <summary>
/// The letters of Arabic names as numbers from 1. A name as it is written tells «أ», «إ», «آ» and «ا» apart; in a word in normal form the alef is a
/// letter of its own that may be any of the four, and likewise ha, waw and ya.
/// </summary>
internal static class ArabicLetters
{
    /// <summary>How many numbers there are, with 0 for no letter.</summary>
    public const int Count = 41;

    private const string Written = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
    private const string Plain = "اهوي";
    private const int ShortestWithArticle = 5;

    private static readonly byte[] Numbers = NumbersOf(folded: false);
    private static readonly byte[] FoldedNumbers = NumbersOf(folded: true);

    /// <summary>The numbers of a name's letters as it is written, Persian letters as Arabic ones; everything else is passed over.</summary>
    public static byte[] OfWritten(ReadOnlySpan<char> name) => Of(name, Numbers);

    /// <summary>The numbers of the letters of a word in normal form.</summary>
    public static byte[] OfNormal(ReadOnlySpan<char> word) => Of(word, FoldedNumbers);

    /// <summary>The number of a letter as it is written; 0 when it is none.</summary>
    public static byte Of(char letter) => letter < Numbers.Length ? Numbers[letter] : (byte)0;

    /// <summary>The number that a written letter has in normal form.</summary>
    public static byte Fold(byte letter) => letter == 0 || letter > Written.Length ? letter : FoldedNumbers[Written[letter - 1]];

    /// <summary>A name without its article; as it is when it has none, or when hardly anything would be left.</summary>
    public static ReadOnlySpan<byte> WithoutArticle(ReadOnlySpan<byte> name) =>
        name.Length >= ShortestWithArticle && Fold(name[0]) == Fold(Of('ا')) && name[1] == Of('ل') ? name[2..] : name;

    /// <summary>A letter's text, in normal form as it is written; empty for 0.</summary>
    public static string Text(byte letter) => letter == 0 ? "" : (Written + Plain)[letter - 1].ToString();

    private static byte[] Of(ReadOnlySpan<char> word, byte[] numbers)
    {
        Span<byte> letters = stackalloc byte[QueryLetters.LongestWord];
        var length = 0;
        foreach (var c in word)
        {
            var number = c < numbers.Length ? numbers[c] : (byte)0;
            if (number > 0 && length < letters.Length)
            {
                letters[length++] = number;
            }
        }

        return letters[..length].ToArray();
    }

    private static byte[] NumbersOf(bool folded)
    {
        var numbers = new byte['ۿ' + 1];
        for (var c = 'ء'; c < numbers.Length; c++)
        {
            var normal = ArabicNormalizer.Normalize(c.ToString());
            var letter = Written.Contains(c, StringComparison.Ordinal) ? c : normal.Length == 1 ? normal[0] : ' ';
            var index = folded && normal.Length == 1 ? Plain.IndexOf(normal[0], StringComparison.Ordinal) : -1;
            numbers[c] = (byte)(index >= 0 ? Written.Length + 1 + index : Written.IndexOf(letter, StringComparison.Ordinal) + 1);
        }

        return numbers;
    }
}
