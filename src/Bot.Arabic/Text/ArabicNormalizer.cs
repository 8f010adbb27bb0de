using System.Globalization;
using System.Text;

namespace Bot.Arabic.Text;

/// <summary>
/// The one normal form in which words are compared: NFKC (so presentation forms are taken apart), no diacritics, tatweel or format
/// characters, one alef, hamza on its carrier dropped, alef maqsura as ya, ta marbuta as ha, Persian letters as Arabic ones, digits of
/// three scripts as ASCII, Latin in lower case. It is for matching only: what people see is always the original.
/// </summary>
public static class ArabicNormalizer
{
    /// <summary>The normal form; normalizing it again changes nothing. Unpaired surrogates are dropped.</summary>
    public static string Normalize(string text)
    {
        var composed = IsPlain(text) ? text : WithoutUnpairedSurrogates(text).Normalize(NormalizationForm.FormKC);
        var result = new StringBuilder(composed.Length);
        foreach (var c in composed)
        {
            if (!IsMark(c))
            {
                result.Append(Fold(c));
            }
        }

        return result.ToString();
    }

    /// <summary>Whether a character carries no letter of its own: a diacritic, the tatweel, or an invisible format character.</summary>
    public static bool IsMark(char c) => c switch
    {
        '\u0640' or '\u00AD' => true,
        '\u0621' => true,
        < '\u0300' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format,
    };

    private static char Fold(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' or 'ى' or 'ی' => 'ي',
        'ة' => 'ه',
        'ک' or 'ڪ' => 'ك',
        'گ' => 'غ',
        'ڤ' => 'ف',
        'پ' => 'ب',
        'چ' => 'ج',
        >= '\u0660' and <= '\u0669' => (char)('0' + (c - '\u0660')),
        >= '\u06F0' and <= '\u06F9' => (char)('0' + (c - '\u06F0')),
        _ => char.ToLowerInvariant(c),
    };

    // Nearly all news text is plain; composing it is half of the cost of normalizing.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u00A0' or (>= '\u0600' and <= '\u06FF') or (>= '\u2010' and <= '\u201F')))
            {
                return false;
            }
        }

        return true;
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
