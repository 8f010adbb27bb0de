namespace Bot.Arabic.Dates.Reading;

/// <summary>«القرن التاسع عشر», «القرن الـ21», «القرن 18», «القرن الماضي».</summary>
internal static class Centuries
{
    /// <summary>A century.</summary>
    /// <param name="Value">What it means.</param>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="Next">The first token after it.</param>
    public sealed record Found(PartialDate Value, int Start, int Next);

    /// <summary>The century that begins at a token; null where there is none, and for one before Christ or of the Islamic calendar.</summary>
    public static Found? At(DateText text, int i)
    {
        if (text.Find(i, DateWordKind.CenturyNoun) is { } noun && NumberAt(text, noun.Next) is { } number)
        {
            return number with { Start = noun.Start };
        }

        return RelativePeriod.At(text, i) is { Value.Granularity: Granularity.Century } period ? new Found(period.Value, period.Start, period.Next) : null;
    }

    /// <summary>The century whose number, in words or digits, stands at a token; null where there is none.</summary>
    public static Found? NumberAt(DateText text, int i)
    {
        var digits = i + (text[i].Word == "ال" ? 1 : 0);
        digits += text[digits].IsSign('ـ') ? 1 : 0;
        digits += text[digits].IsSign('(') && text[digits + 2].IsSign(')') ? 1 : 0;
        var (number, next) = text[digits].IsNumberOf(1, 2) ? (text[digits].Number, text[digits + 1].IsSign(')') && text[digits - 1].IsSign('(') ? digits + 2 : digits + 1)
            : text.Find(i, DateWordKind.DayNumber) is { } ordinal ? (ordinal.Word.Value, ordinal.Next)
            : (0, i);
        if (number is < 1 or > 22 || DateParts.IsBeforeChrist(text, next) || DateParts.IsHijriEra(text, next))
        {
            return null;
        }

        return new Found(PartialDate.CenturyOf((number - 1) * 100), text[i].Span.Start, text[next].Word is "الميلادي" or "للميلاد" or "م" ? next + 1 : next);
    }
}
