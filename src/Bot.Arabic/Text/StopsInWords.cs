using System.Collections.Frozen;

namespace Bot.Arabic.Text;

/// <summary>Tells the full stop of a number, an address, an abbreviation or an initial from the one that ends a sentence.</summary>
internal static class StopsInWords
{
    private const int LongestListNumber = 8;
    private const int LongestLetterName = 8;

    // The Latin alphabet as Arabic press spells it, in normal form: «سي. إن. إن.»، «جي. كيه. رولينغ».
    private static readonly FrozenSet<string> LetterNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "ايه", "بي", "سي", "دي", "اي", "اف", "جي", "اتش", "جيه", "كي", "كيه", "ال", "ام", "ان", "او", "كيو", "ار", "اس", "تي", "يو", "في", "دبليو", "اكس", "واي", "زد");

    private static readonly FrozenSet<string> Domains = FrozenSet.Create(StringComparer.Ordinal, "كوم", "نت", "اورغ", "اورج");

    /// <summary>Whether the mark belongs to a word: «3.5», «U.S.», «د. أحمد», «بي. بي. سي.», «site.org/?id=1», «1. », «العربية. نت».</summary>
    /// <param name="text">The text.</param>
    /// <param name="stop">Where the mark stands.</param>
    /// <param name="sentence">From the start of the sentence to the end of the paragraph.</param>
    public static bool IsOne(string text, int stop, TextSpan sentence)
    {
        var before = stop > sentence.Start ? text[stop - 1] : ' ';
        var after = stop + 1 < sentence.End ? text[stop + 1] : ' ';
        if (text[stop] is not ('.' or '?'))
        {
            return false;
        }

        if (char.IsAsciiLetterOrDigit(after) && (char.IsAsciiLetterOrDigit(before) || before == '/'))
        {
            return true;
        }

        return text[stop] == '.'
            && ((char.IsDigit(before) && char.IsDigit(after))
                || IsInitial(text, stop, sentence.Start, after)
                || IsListNumber(text, stop, sentence.Start)
                || IsLetterName(text, stop, sentence)
                || Domains.Contains(Normal(text, WordAfter(text, stop + 1, sentence.End))));
    }

    // A single letter, with «و» or without, is an abbreviated word, unless it is the unit of a number: «1500 م. وعلى», not «2000 ق.م».
    private static bool IsInitial(string text, int stop, int start, char after)
    {
        var before = stop - 1;
        if (before < start || !char.IsLetter(text[before]))
        {
            return false;
        }

        before -= before > start && text[before - 1] == 'و' ? 2 : 1;
        if (before >= start && char.IsLetterOrDigit(text[before]))
        {
            return false;
        }

        while (before >= start && text[before] == ' ')
        {
            before--;
        }

        return before < start || !char.IsDigit(text[before]) || char.IsLetter(after);
    }

    private static bool IsListNumber(string text, int stop, int start)
    {
        var number = text.AsSpan(start, Math.Min(stop - start, LongestListNumber)).Trim();
        return stop - start <= LongestListNumber && number.Length is 1 or 2 && char.IsDigit(number[0]) && char.IsDigit(number[^1]);
    }

    // «بي. بي. سي.» and «إي. لين»; the last letter of «بي بي سي.» ends its sentence, and so does that of «بي. بي. سي. وأضاف».
    private static bool IsLetterName(string text, int stop, TextSpan sentence)
    {
        var word = WordBefore(text, stop, sentence.Start);
        if (!LetterNames.Contains(Normal(text, word)))
        {
            return false;
        }

        if (text.AsSpan(sentence.Start..word.Start).TrimEnd(' ').EndsWith('.'))
        {
            return WordAfter(text, stop + 1, sentence.End) is { Length: > 0 } next && (text[next.Start] != 'و' || IsAnotherLetter(next));
        }

        return word.Start == sentence.Start || !LetterNames.Contains(Normal(text, WordBefore(text, word.Start - 1, sentence.Start)));

        bool IsAnotherLetter(TextSpan next) => next.End < sentence.End && text[next.End] == '.' && LetterNames.Contains(Normal(text, next));
    }

    // Only short words are asked for.
    private static string Normal(string text, TextSpan word) => word.Length is > 0 and <= LongestLetterName ? ArabicNormalizer.Normalize(word.Of(text)) : "";

    private static TextSpan WordBefore(string text, int end, int start)
    {
        var first = end;
        while (first > start && end - first <= LongestLetterName && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return new TextSpan(first, end);
    }

    private static TextSpan WordAfter(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        var last = start;
        while (last < end && last - start <= LongestLetterName && char.IsLetter(text[last]))
        {
            last++;
        }

        return new TextSpan(start, last);
    }
}
