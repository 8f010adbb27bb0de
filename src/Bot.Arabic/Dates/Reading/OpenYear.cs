namespace Bot.Arabic.Dates.Reading;

/// <summary>The year of a month that only another date of the sentence tells.</summary>
internal static class OpenYear
{
    /// <summary>The year of the first of two months that have a year only after the second: «بين أكتوبر ومارس 2023» begins in 2022.</summary>
    public static int? OfStart(DateParts.Month first, DateParts.Month second, DateParts.Part year) => first.Value <= second.Value ? year.Value : year.Value - 1;

    /// <summary>
    /// «في 12 أكتوبر 1935 … وفي 6 سبتمبر»: in a sentence about a year long past, a later date without a year is of that year. Null where the
    /// sentence has none, or the words say otherwise.
    /// </summary>
    public static int? InSentence(DateText text, int at, Hint hint, Tense tense) =>
        hint.Direction is null && tense != Tense.Future && text.Published is { } published
        && text.Last is { HasYear: true, Value: { Granularity: Granularity.Day or Granularity.Month } last }
        && last.FirstDay.Year < published.Year - 1 && text.AreInOneSentence(text.Last.Next - 1, at)
            ? last.FirstDay.Year
            : null;
}
