namespace Bot.Arabic.Dates.Reading;

/// <summary>What the words around a bare number say of whether it is a year.</summary>
internal static class YearNeighbours
{
    /// <summary>Whether a word that counts nothing stands before the number: «في 2015 وزيرا».</summary>
    public static bool IsTold(DateText text, int i) => text[i - 1].Word is "في" or "وفي" or "منذ" or "بحلول" or "مواليد" or "الموافق";

    /// <summary>Whether a sign or word that joins two years stands at a token.</summary>
    public static bool IsJoint(DateText text, int i) =>
        text[i].IsSign('-', '–', '—', '/', 'ـ', '_', '،') || text[i].Word == "و" || text.Is(i, DateWordKind.To);

    /// <summary>Whether the number is counted or measured, a share or a sum: «1500 متر», «1900%», «1955 شخصا», «2000 ق.م».</summary>
    public static bool IsCounted(DateText text, int number)
    {
        var i = number + 1;
        var isFraction = text[i].IsSign('.', ',', '/', ':') && text[i].IsGlued && text[i + 1].IsGlued && text[i + 1].Kind == DateTokenKind.Number;
        return DateParts.IsCounted(text, i) || text[i].IsSign('%', '٪', '$', '€', '£') || DateParts.IsBeforeChrist(text, i) || DateParts.IsHijriEra(text, i)
            || (isFraction && !text[i + 1].IsNumberOf(4, 4))
            || (IsAccusative(text, i) && !IsTold(text, number) && !FollowsYear(text, number));
    }

    /// <summary>
    /// Whether a thing that is named by its year stands before the number, and after it nothing that it could count: «مونديال روسيا 2018», «(كانط - 1781»,
    /// «رواية "السراب" 1948».
    /// </summary>
    public static bool IsAfterName(DateText text, int i)
    {
        if (!MayFollow(text, i + 1))
        {
            return false;
        }

        const int reach = 5;
        for (var k = i - 1; k >= i - reach && text[k].Kind == DateTokenKind.Word; k--)
        {
            if (text.Is(k, DateWordKind.YearHead))
            {
                return true;
            }
        }

        var isAfterAuthor = text[i - 1].IsSign('-', '–') && text[i - 2].Kind == DateTokenKind.Word && (text[i - 3].IsSign('(') || text[i - 4].IsSign('('));
        return isAfterAuthor || (text[i - 1].IsSign('"', '»', '”') && text[i - 2].Kind == DateTokenKind.Word && text[i + 1].Sign != text[i - 1].Sign);
    }

    private static bool FollowsYear(DateText text, int i) => text.Last is { HasYear: true } last && last.Next == i - 1 && IsJoint(text, i - 1);

    // What is counted would stand there without the article and without «و».
    private static bool MayFollow(DateText text, int i)
    {
        var word = text[i].Word;
        return text[i].Kind != DateTokenKind.Word || word.Length == 0 || word[0] is 'و' or 'ب' || text.Vocabulary.IsFunctionWord(word)
            || word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal);
    }

    // What is counted stands in the accusative, whose alef is written; the hamza of «أثناء» is none.
    private static bool IsAccusative(DateText text, int i)
    {
        var word = text[i].Word;
        return text[i].Kind == DateTokenKind.Word && word.Length is >= 4 and <= 7 && word[^1] == 'ا' && (text.Text[text[i].Span.End - 1] is 'ا' or '\u064B')
            && word[^2] is not ('م' or 'ي' or 'ذ') && word[0] != 'و' && !word.StartsWith("ال", StringComparison.Ordinal) && !text.Vocabulary.IsFunctionWord(word);
    }
}
