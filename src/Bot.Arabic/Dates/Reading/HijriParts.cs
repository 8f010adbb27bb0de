namespace Bot.Arabic.Dates.Reading;

/// <summary>The parts of a date of the Islamic calendar.</summary>
internal static class HijriParts
{
    /// <summary>The name of a month; null where there is none.</summary>
    public static DateHit? MonthAt(DateText text, int i) => text.Find(i, DateWordKind.HijriMonth);

    /// <summary>A year of four digits with what joins it and its era: «1447», «من عام 1447 هـ»; null where there is none, or one with «م».</summary>
    public static DateParts.Part? YearAfter(DateText text, int i)
    {
        i = text.After(text.After(i, DateWordKind.Of), DateWordKind.YearNoun);
        return text[i].IsNumberOf(4, 4) && (text[i].Number < 1600 || DateParts.IsHijriEra(text, i + 1)) && DateParts.AfterEra(text, i + 1) == i + 1
            ? new DateParts.Part(text[i].Number, text[i].Span.Start, DateParts.IsHijriEra(text, i + 1) ? i + 2 : i + 1)
            : null;
    }
}
