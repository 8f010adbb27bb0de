using System.Text;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names.Letters;

/// <summary>Brings a word of any of three scripts into the letters that <c>letters.txt</c> knows.</summary>
internal static class QueryLetters
{
    /// <summary>Words longer than this are no names; they are cut here, so that hostile input stays cheap.</summary>
    public const int LongestWord = 32;

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private static readonly string[] Cyrillic =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "sh", "", "y", "", "e", "yu", "ya",
    ];

    /// <summary>Lower-case ASCII for Latin and Cyrillic words, normal form for Arabic ones; other characters are dropped.</summary>
    public static string Of(string word)
    {
        var plain = ArabicNormalizer.Normalize(word.Length > LongestWord ? word[..LongestWord] : word).Normalize(NormalizationForm.FormD);
        var letters = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            Append(letters, c);
        }

        return letters.Length > LongestWord ? letters.ToString(0, LongestWord) : letters.ToString();
    }

    /// <summary>Whether a letter is Arabic in normal form.</summary>
    public static bool IsArabic(char letter) => letter is (>= 'ا' and <= 'غ') or (>= 'ف' and <= 'ي');

    /// <summary>Letters as the numbers by which <see cref="LetterTable"/> knows them, from 1.</summary>
    public static byte[] Numbers(ReadOnlySpan<char> letters)
    {
        var numbers = new byte[letters.Length];
        for (var i = 0; i < letters.Length; i++)
        {
            numbers[i] = Number(letters[i]);
        }

        return numbers;
    }

    /// <summary>The letter of a number.</summary>
    public static char Letter(int number) => Alphabet[number - 1];

    /// <summary>The number of a letter; 0 when it is none.</summary>
    public static byte Number(char letter) => (byte)(Alphabet.IndexOf(letter, StringComparison.Ordinal) + 1);

    private static void Append(StringBuilder letters, char c)
    {
        switch (c)
        {
            case >= 'a' and <= 'z':
                letters.Append(c);
                break;
            case >= 'а' and <= 'я':
                letters.Append(Cyrillic[c - 'а']);
                break;
            default:
                letters.Append(IsArabic(c) ? c.ToString() : Rare(c));
                break;
        }
    }

    private static string Rare(char c) => c switch
    {
        'ı' or 'і' or 'ї' => "i",
        'ø' or 'œ' => "o",
        'æ' => "a",
        'ł' => "l",
        'ß' => "s",
        'đ' => "d",
        'ё' or 'є' => "e",
        'ґ' => "g",
        'ў' => "u",
        'ə' => "a",
        _ => "",
    };
}
