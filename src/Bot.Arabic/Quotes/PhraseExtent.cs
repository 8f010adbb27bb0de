using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Finds where the phrase for who speaks ends.</summary>
internal sealed class PhraseExtent(SpeechWords words, SpeechScene scene)
{
    private const int Longest = 11;
    private const int LongestQuotedName = 6;

    /// <summary>The word after the last of the phrase that begins at a word, up to a comma or what else ends it.</summary>
    public int EndOf(int first)
    {
        var row = scene.Row;
        var end = scene.NameAt(first) is { } name ? Math.Max(first + 1, row.FirstFrom(name.Span.End)) : first + 1;
        while (end < row.Count && end - first < Longest)
        {
            if (QuotedNameEnd(end) is var after && after > end)
            {
                end = after;
            }
            else if (row.Before(end) == WordRow.Gap.None && GoesOn(first, end))
            {
                end++;
            }
            else if (row.Before(end) == WordRow.Gap.None && LinkEnd(first, end) is var linked && linked > end)
            {
                end = linked;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a word may be part of a name that is in no list.</summary>
    public bool CanBeUnknownName(int i)
    {
        var word = scene.Row[i].Normal;
        return word.Length > 1 && !words.IsBoundary(word) && !words.IsTitle(word) && (scene.NameAt(i) is { Kind: NameKind.Person } || !words.IsCommon(word));
    }

    /// <summary>The word after the words that go on a person's name and are in no list.</summary>
    public int EndOfFamily(int end)
    {
        var family = end;
        while (family < scene.Row.Count && family < end + 2 && scene.Row.Before(family) == WordRow.Gap.None && IsFamily(family))
        {
            family++;
        }

        return scene.Row.Before(family) != WordRow.Gap.None || family == scene.Row.Count || words.IsBoundary(scene.Row[family].Normal) ? family : end;
    }

    private bool IsFamily(int i)
    {
        var word = scene.Row[i].Normal;
        return word.Length > 2 && word[0] is not ('و' or 'ي' or 'ت') && !(word[0] is 'ل' or 'ب' && words.IsCommon(word[1..])) && WordSplitter.IsArabicLetter(word[0]) && scene.NameAt(i) is null && !words.IsBoundary(word) && !words.IsSpeakerNoun(word)
            && !words.IsMediumAt(scene.Row, i) && !words.IsSame(word) && !TitleWords.IsDefinite(word) && !(word[^1] == 'ا' && words.IsCommon(word[..^1])) && !SpeechWords.HasPronoun(word) && !words.IsCommon(word);
    }

    // «المتحدث باسم "أحرار الشام"»، «وكالة "تسنيم"»: a short name in marks after a noun that is named so.
    private int QuotedNameEnd(int i)
    {
        var row = scene.Row;
        if (row.Before(i) != WordRow.Gap.Mark || !words.NamesAThing(row[i - 1].Normal))
        {
            return i;
        }

        for (var end = i + 1; end < row.Count && end <= i + LongestQuotedName; end++)
        {
            if ((row.Before(end) & WordRow.Gap.Mark) != WordRow.Gap.None)
            {
                return end;
            }

            if (words.IsComplementizerAt(row, end))
            {
                return i;
            }
        }

        return i;
    }

    // «نفى الجيش الوطني الاتهامات»: no adjective of one in the singular.
    private bool IsPluralObject(int first, int i) =>
        scene.NameAt(i) is null && IsDefinitePlural(scene.Row[i].Normal) && TitleWords.IsDefinite(scene.Row[i - 1].Normal) && !Enumerable.Range(first, i - first).Any(k => IsDefinitePlural(scene.Row[k].Normal));

    private static bool IsDefinitePlural(string word) => TitleWords.IsDefinite(word) && word.Length > 5 && word.EndsWith("ات", StringComparison.Ordinal);

    private bool GoesOn(int first, int i)
    {
        var word = scene.Row[i].Normal;
        return (scene.NameAt(i) is { Kind: NameKind.Person } name && !scene.HasClitic(name, i))
            || ((!words.IsBoundary(word) || IsAdjective(first, i)) && !BeginsClause(i) && !words.IsSame(word) && !BeginsObject(first, i) && !IsAccusative(first, i) && !IsPluralObject(first, i) && !(word[0] is 'ل' && words.IsMediumAt(scene.Row, i)) && !HasPreposition(first, i));
    }

    // «الممثل المقيم للأمم المتحدة».
    private bool IsAdjective(int first, int i) =>
        i == first + 1 && words.IsTitle(scene.Row[first].Normal) && words.GoesOnTitle(scene.Row[i].Normal);

    // «حساب الأم واستبدل بغيره»: «و» and neither a definite word nor a noun for a speaker goes on to something else.
    private bool BeginsClause(int i)
    {
        var word = scene.Row[i].Normal;
        return word.Length > 3 && word[0] == 'و' && TitleWords.IsDefinite(scene.Row[i - 1].Normal) && !TitleWords.IsDefinite(word[1..]) && !words.IsSpeakerNoun(word[1..]) && !words.IsSpeakerNoun(word) && scene.NameAt(i) is null;
    }

    // «اتهم المتحدث المعتقلين»: a plural after one speaker is whom he speaks of.
    private bool IsAccusative(int first, int i) =>
        i == first + 1 && scene.Row[i].Normal.Length > 6 && TitleWords.IsDefinite(scene.Row[i].Normal) && scene.Row[i].Normal.EndsWith("ين", StringComparison.Ordinal)
        && TitleWords.IsDefinite(scene.Row[first].Normal) && !scene.Row[first].Normal.EndsWith("ين", StringComparison.Ordinal);

    // «نددت الولايات المتحدة بإطلاق», but «الخبير بمنظمة الصحة»، «نائب الرئيس للموارد».
    private bool HasPreposition(int first, int i)
    {
        var word = scene.Row[i].Normal;
        if (word.Length < 4 || word[0] is not ('ل' or 'ب') || word == "باسم" || words.IsSpeakerNoun(word) || scene.NameAt(i) is { } name && !scene.HasClitic(name, i))
        {
            return false;
        }

        var (rest, isTitle) = (word.StartsWith("لل", StringComparison.Ordinal) ? "ا" + word[1..] : word[1..], words.IsSpeakerNoun(scene.Row[first].Normal));
        return words.IsSetting(rest) || !(isTitle && (word[0] == 'ل' || scene.NameAt(i) is not null || words.IsSpeakerNoun(rest))) && (words.IsCommon(rest) || TitleWords.IsDefinite(rest));
    }

    // «مسؤول في وزارة الدفاع»، «باحث من جامعة الساحل», but not «المدير في بيان».
    private int LinkEnd(int first, int i)
    {
        var row = scene.Row;
        var isLink = row[i].Normal is "في" or "لدي" or "من" or "عن" or "علي" or "الي";
        if (!isLink || i + 1 >= row.Count || row.Before(i + 1) != WordRow.Gap.None || !words.IsSpeakerNoun(row[first].Normal))
        {
            return i;
        }

        var next = row[i + 1].Normal;
        var isText = words.IsText(row[first].Normal);
        var isOpen = row[i].Normal is "في" or "لدي" || (row[i].Normal == "من" && (i == first + 1 || isText)) || (row[i].Normal == "عن" && isText);
        return isOpen && !words.IsBoundary(next) && !words.IsSetting(next) && !char.IsDigit(next[0]) && !words.IsMedium(next) ? i + 2 : i;
    }

    // «وصفت المنظمة بيان الوزارة»، «أصدر المجلس بيانا»، «وزارة الدفاع الروسية بيانا»: after a definite noun an indefinite one is no part of the phrase.
    private bool BeginsObject(int first, int i)
    {
        var word = scene.Row[i].Normal;
        var before = scene.Row[i - 1].Normal;
        if (scene.NameAt(i) is { Kind: not NameKind.Person } other && other.Span.Start == scene.Row[i].Span.Start)
        {
            return TitleWords.IsDefinite(before) && scene.NameAt(i - 1) is null;
        }

        // «حذر الرئيس كمال فارس نظيره»: a named person's phrase ends with the name.
        if (scene.NameAt(i - 1) is { Kind: NameKind.Person, IsRole: false } && scene.NameAt(i) is null && words.IsTitle(word) && SpeechWords.HasPronoun(word) && scene.Row.Text[scene.Row[i].Span.End - 1] != 'ة')
        {
            return true;
        }

        if (scene.NameAt(i) is not null || TitleWords.IsDefinite(word) || words.IsTitle(word) || word[0] is 'ل' or 'ب' or 'و')
        {
            // «طالبت المنظمة الحكومة»، «حذر المسؤول الإيراني الدول»: two definite nouns are no phrase, a noun and an adjective are.
            return TitleWords.IsDefinite(before) && TitleWords.IsDefinite(word) && words.IsSpeakerNoun(word) && !words.IsTitle(word) && scene.NameAt(i) is null
                && (i == first + 1 ? !words.IsTitle(scene.Row[first].Normal) : i == first + 2 && TitleWords.IsDefinite(scene.Row[first].Normal));
        }
        var isPlace = scene.NameAt(i - 1) is { Kind: not NameKind.Person };
        // «أكد الوزير دعمه الكامل», but «أحد موظفيه».
        if (!words.IsSomeOf(before) && SpeechWords.HasPronoun(word) && scene.Row.Text[scene.Row[i].Span.End - 1] != 'ة')
        {
            return true;
        }

        var hasPronoun = SpeechWords.HasPronoun(before) && scene.Row.Text[scene.Row[i - 1].Span.End - 1] != 'ة';
        var isSettled = TitleWords.IsDefinite(before) || scene.NameAt(i - 1) is not null;
        return (isSettled && words.IsNoun(word)) || ((isPlace || hasPronoun) && words.IsCommon(word)) || (word.Length > 3 && word[^1] == 'ا' && (isSettled || scene.NameAt(first) is not null || words.IsCommon(word[..^1])));
    }
}
