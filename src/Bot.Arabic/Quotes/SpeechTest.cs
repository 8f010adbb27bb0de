using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Says whether a quoted part is direct speech, by its length and by what introduces it.</summary>
internal sealed class SpeechTest(SpeechWords words, SpeechScene scene)
{
    private const int ShortestGoverned = 3;
    private const int ShortestContinued = 6;
    private const int ShortestAlone = 10;
    private const int LongestName = 8;
    private const int LongestBareName = 3;

    /// <summary>Whether the part is speech.</summary>
    /// <param name="part">The part.</param>
    /// <param name="governed">Whether a verb of speech stands before it in its sentence, or an attribution after it.</param>
    /// <param name="continues">Whether somebody was quoted shortly before.</param>
    public bool IsSpeech(QuotedPart part, bool governed, bool continues)
    {
        var first = scene.Row.FirstFrom(part.Content.Start);
        var count = scene.Row.FirstFrom(part.Content.End) - first;
        var afterColon = (scene.Row.Before(first) & WordRow.Gap.Colon) != WordRow.Gap.None;
        if (count < 2 || !WordSplitter.IsArabicLetter(scene.Row[first].Normal[0]) && count < ShortestContinued || scene.Row.Text[part.Content.Start] == '#' || IsName(first, count, afterColon) || (count <= LongestBareName && !afterColon && IsPerson(first + count - 1)))
        {
            return false;
        }

        var introduced = governed && IsDirectlyIntroduced(first);
        if (!part.IsClosed)
        {
            return count >= (introduced ? ShortestGoverned : governed ? ShortestAlone : int.MaxValue);
        }

        return introduced ? count >= (afterColon ? 2 : ShortestGoverned)
            : governed ? count >= ShortestGoverned
            : count >= (continues ? ShortestContinued : ShortestAlone);
    }

    private bool IsPerson(int word) => scene.NameAt(word) is { Kind: NameKind.Person, IsRole: false };

    /// <summary>Whether a verb, a colon or «إن» stands directly before the part.</summary>
    public bool IsDirectlyIntroduced(int first) => (scene.Row.Before(first) & WordRow.Gap.Colon) != WordRow.Gap.None || IsIntroduced(first);

    // «إن "…»، «قائلا "…»، «وقال "…».
    private bool IsIntroduced(int first) =>
        first > 0 && (words.IsComplementizer(scene.Row[first - 1].Normal) || words.Verbs.Find(scene.Row[first - 1].Normal) is not null || (first > 1 && words.Verbs.Find(scene.Row[first - 2].Normal) is not null));

    /// <summary>Whether a colon after a noun for a text stands before the part: «مرفقا الصورة بتعليق: "…"».</summary>
    public bool FollowsText(int first) =>
        first > 0 && (scene.Row.Before(first) & WordRow.Gap.Colon) != WordRow.Gap.None && Proclitics.Readings(scene.Row[first - 1].Normal).Any(reading => words.IsText(reading.Word));

    private bool IsName(int first, int count, bool afterColon)
    {
        if (IsAbbreviation(first, count) || IsSubject(first, count) || IsNamedThing(first, count))
        {
            return true;
        }

        if (first == 0 || (scene.Row.Before(first) & ~WordRow.Gap.Mark & ~WordRow.Gap.Colon) != WordRow.Gap.None)
        {
            return false;
        }

        // «بـ"ولاية الجنوب"»: a preposition of one letter stands between.
        var isLetter = first > 1 && scene.Row[first - 1].Normal is "ب" && scene.Row.Before(first - 1) == WordRow.Gap.None;
        var before = scene.Row[isLetter ? first - 2 : first - 1].Normal;
        return (count <= (afterColon ? ShortestGoverned : LongestName) && words.NamesAThing(before))
            || (count < ShortestContinued && (before == "ل" || IsNameOfThingBefore(first) || (!afterColon && words.IsCarrier(before))));
    }

    // «المنظمة النافذة "جمعية الشمال"»: an adjective stands between the noun and its name.
    private bool IsNameOfThingBefore(int first) =>
        first > 1 && scene.Row.Before(first - 1) == WordRow.Gap.None && TitleWords.IsDefinite(scene.Row[first - 1].Normal) && TitleWords.IsDefinite(scene.Row[first - 2].Normal)
        && TitleWords.IsDefinite(scene.Row[first].Normal) && words.NamesAThing(TitleWords.Bare(scene.Row[first - 2].Normal));

    // «وقالت "ستاندرد أند بورز" إن»: a name in marks between a verb and «إن» is who says it.
    private bool IsSubject(int first, int count) =>
        first > 0 && count < ShortestContinued && scene.Row.Before(first) == WordRow.Gap.Mark && words.Verbs.Find(scene.Row[first - 1].Normal) is not null
        && first + count < scene.Row.Count && scene.Row.Before(first + count) == WordRow.Gap.Mark && words.IsComplementizer(scene.Row[first + count].Normal);

    // «خطة العمل المشتركة الشاملة»: a noun that things are named with, and only definite words.
    private bool IsNamedThing(int first, int count) =>
        count is > 1 and < ShortestContinued && !IsDirectlyIntroduced(first) && !TitleWords.IsDefinite(scene.Row[first].Normal) && words.NamesAThing(scene.Row[first].Normal)
        && Enumerable.Range(first + 1, count - 1).All(i => TitleWords.IsDefinite(scene.Row[i].Normal) || scene.Row[i].Normal.StartsWith("لل", StringComparison.Ordinal) || scene.NameAt(i) is not null);

    // «إف.بي.آي»، «سي إن إن».
    private bool IsAbbreviation(int first, int count) =>
        count < ShortestContinued && Enumerable.Range(first, count).All(i => scene.Row[i].Normal.Length <= 3)
        && Enumerable.Range(first, count).Any(i => scene.Row[i].Normal.Length == 2 && (i == first || scene.Row.Before(i) == WordRow.Gap.Stop));
}
