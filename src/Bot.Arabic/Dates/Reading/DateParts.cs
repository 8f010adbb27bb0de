namespace Bot.Arabic.Dates.Reading;

/// <summary>The parts that the forms have in common: the number of a day, the name of a month, the number of a year.</summary>
internal static class DateParts
{
    /// <summary>A part and where it ends.</summary>
    /// <param name="Value">Its number.</param>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="Next">The first token after it.</param>
    public sealed record Part(int Value, int Start, int Next);

    /// <summary>The name of a month.</summary>
    /// <param name="Value">1 to 12.</param>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="Next">The first token after it, and after its second name.</param>
    /// <param name="IsSure">False when the word alone would rather mean something else.</param>
    public sealed record Month(int Value, int Start, int Next, bool IsSure);

    /// <summary>The number of a day, 1 to 31, in digits («6», «٢١») or in words with or without «من» («السابع من»).</summary>
    public static Part? DayAt(DateText text, int i)
    {
        var token = text[i];
        if (token.IsNumberOf(1, 2) && token.Number is >= 1 and <= 31 && !IsPartOfNumber(text, i))
        {
            return new Part(token.Number, token.Span.Start, text.After(i + 1, DateWordKind.Of));
        }

        return text.Find(i, DateWordKind.DayNumber) is { } hit ? new Part(hit.Word.Value, hit.Start, text.After(hit.Next, DateWordKind.Of)) : null;
    }

    /// <summary>The name of a month, also twice: «كانون الثاني», «يناير/ كانون الثاني», «أغسطس (آب)».</summary>
    public static Month? MonthAt(DateText text, int i)
    {
        if (text.Find(i, DateWordKind.Month) is not { } first)
        {
            return null;
        }

        var isSure = !first.Word.IsWeak || FollowsMonth(text, i);
        if (!isSure && first.HasProclitics)
        {
            return null;
        }

        var next = first.Next + (text[first.Next].IsSign('/', '-', '–', '(') ? 1 : 0);
        if (text.Find(next, DateWordKind.Month) is { } second && second.Word.Value == first.Word.Value)
        {
            next = second.Next + (text[first.Next].IsSign('(') && text[second.Next].IsSign(')') ? 1 : 0);
            return new Month(first.Word.Value, first.Start, next, IsSure: true);
        }

        return new Month(first.Word.Value, first.Start, first.Next, isSure);
    }

    // «يناير ومارس», «من يناير إلى مارس».
    private static bool FollowsMonth(DateText text, int i) =>
        text.Is(i - 1, DateWordKind.Month) || (AfterJoint(text, i - 1) == i && text.Is(i - 2, DateWordKind.Month));

    /// <summary>The year after a day or month, with what joins it: «2026», «، 2026», «-2026», «من عام 2026», «لعام 2026م», «سنة ألفين وستة».</summary>
    public static Part? YearAfter(DateText text, int i)
    {
        var next = i + (text[i].IsSign('،', ',', '-', '–', '/') ? 1 : 0);
        next = text.After(next, DateWordKind.Of);
        return text.Find(next, DateWordKind.YearNoun) is { } noun ? YearAt(text, noun.Next) ?? SpelledYearAt(text, noun.Next) : YearAt(text, next);
    }

    /// <summary>A year of four digits, 1000 to 2199, with «م» or without.</summary>
    public static Part? YearAt(DateText text, int i)
    {
        var token = text[i];
        return token.IsNumberOf(4, 4) && token.Number is >= 1000 and < 2200 && !IsHijriEra(text, i + 1) ? new Part(token.Number, token.Span.Start, AfterEra(text, i + 1)) : null;
    }

    /// <summary>A year in words, 1000 to 2199: «ألف وتسعمائة وستة وتسعين».</summary>
    public static Part? SpelledYearAt(DateText text, int i) =>
        SpelledNumber.At(text, i) is { Value: >= 1000 and < 2200 } year ? new Part(year.Value, text[i].Span.Start, AfterEra(text, year.Next)) : null;

    /// <summary>The token after what stands between the ends of a range or two dates of a list: «-», «إلى», «و», also where «و» is written onto the next word.</summary>
    public static int? AfterJoint(DateText text, int i) =>
        text[i].IsSign('-', '–', '—', '/') || text[i].Word == "و" ? i + 1
        : text.Find(i, DateWordKind.To) is { } to ? to.Next
        : text[i].Word.Length > 2 && text[i].Word[0] == 'و' ? i
        : null;

    /// <summary>The token after «م» or «ميلادية», or the same token where neither stands.</summary>
    public static int AfterEra(DateText text, int i) => text[i].Word is "م" or "ميلادي" or "ميلاديه" or "للميلاد" ? i + 1 : i;

    /// <summary>Whether a number is only a part of one, or of a time of day or score: «3.5», «12:06», «2/6».</summary>
    public static bool IsPartOfNumber(DateText text, int i) =>
        text[i].IsGlued
        && (text[i - 1].IsSign('+', '$', '€', '#') || (text[i - 1].IsSign('.', ':', ',', '/', '\\', '٫', '٬') && text[i - 1].IsGlued && text[i - 2].Kind == DateTokenKind.Number));

    /// <summary>Whether «هـ» or «هجرية» stands at a token.</summary>
    public static bool IsHijriEra(DateText text, int i) => text[i].Word is "ه" or "هجري" or "هجريه" or "الهجري" or "للهجره";

    /// <summary>Whether what is counted or measured stands at a token: «دولار».</summary>
    public static bool IsCounted(DateText text, int i) => text.Find(i, DateWordKind.Counted) is { HasProclitics: false };

    /// <summary>The words «ق.م» or «قبل الميلاد» at a token.</summary>
    public static bool IsBeforeChrist(DateText text, int i) =>
        (text[i].Word == "ق" && (text[i + 1].Word == "م" || text[i + 2].Word == "م")) || (text[i].Word == "قبل" && text[i + 1].Word == "الميلاد");
}
