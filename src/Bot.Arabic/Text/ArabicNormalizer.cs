using System.Globalization;
using System.Text;

namespace Bot.Arabic.Text;

/// <summary>
/// The one normal form in which words are compared: NFKD (so ligatures and presentation forms are taken apart), no diacritics, tatweel or
/// format characters, one alef, hamza dropped, alef maqsura as ya, ta marbuta as ha, Persian letters as Arabic ones, digits of three
/// scripts as ASCII, Latin in lower case without accents. It is for matching only: what people see is always the original.
/// </summary>
public static class ArabicNormalizer
{
    private const char Dropped = '\uFFFF';
    private const int PlainEnd = '\u0700';

    // What becomes of each character below U+0700: to ask for its category and its lower case each time would be half of the cost of normalizing.
    private static readonly char[] Folds = [.. Enumerable.Range(0, PlainEnd).Select(c => IsMark((char)c) ? Dropped : Fold((char)c))];

    /// <summary>The normal form; normalizing it again changes nothing. Unpaired surrogates are dropped.</summary>
    public static string Normalize(string text) => IsPlain(text) ? FoldPlain(text) : FoldAny(text);

    /// <summary>Whether a character carries no letter of its own: a diacritic, the hamza, the tatweel, or an invisible format character.</summary>
    public static bool IsMark(char c) => c switch
    {
        '\u0640' or '\u00AD' or '\u0621' => true,
        < '\u0300' => false,
        >= '\u0622' and <= '\u064A' => false,
        _ => IsMark(CharUnicodeInfo.GetUnicodeCategory(c)),
    };

    private static bool IsMark(UnicodeCategory category) => category
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static char Fold(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' or 'ى' or 'ی' or 'ے' or 'ۓ' => 'ي',
        'ة' or 'ۀ' or 'ہ' or 'ۂ' or 'ۃ' or 'ھ' or 'ە' => 'ه',
        'ک' or 'ڪ' => 'ك',
        'گ' => 'غ',
        'ڤ' => 'ف',
        'پ' => 'ب',
        'چ' => 'ج',
        'ژ' => 'ز',
        >= '\u0660' and <= '\u0669' => (char)('0' + (c - '\u0660')),
        >= '\u06F0' and <= '\u06F9' => (char)('0' + (c - '\u06F0')),
        _ => char.ToLowerInvariant(c),
    };

    // Nearly all news text is plain, and taking it apart would be half of the cost of normalizing. Not plain in these blocks are the
    // compatibility letters U+0675 to U+0678, the no-break hyphen and the double low line.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u00A0' or (>= '\u0600' and < '\u0675') or (> '\u0678' and <= '\u06FF') or '\u2010' or (>= '\u2012' and <= '\u2016') or (>= '\u2018' and <= '\u201F')))
            {
                return false;
            }
        }

        return true;
    }

    private static string FoldPlain(string text)
    {
        const int shortText = 256;
        var folded = text.Length <= shortText ? stackalloc char[shortText] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var fold = c < PlainEnd ? Folds[c] : c;
            if (fold != Dropped)
            {
                folded[length++] = fold;
            }
        }

        return folded[..length].SequenceEqual(text) ? text : new string(folded[..length]);
    }

    private static string FoldAny(string text)
    {
        var apart = WithoutUnpairedSurrogates(text).Normalize(NormalizationForm.FormKD);
        var result = new StringBuilder(apart.Length);
        foreach (var rune in apart.EnumerateRunes())
        {
            if (!rune.IsBmp && !IsMark(Rune.GetUnicodeCategory(rune)))
            {
                result.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.IsBmp && !IsMark((char)rune.Value))
            {
                result.Append(Fold((char)rune.Value));
            }
        }

        return result.ToString();
    }

    private static string WithoutUnpairedSurrogates(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar)
            {
                result.Append(rune);
            }
        }

        return result.ToString();
    }
}
