namespace Bot.Arabic.Dates.Reading;

/// <summary>The nouns before a date that belong to its expression: «يوم السبت», «مساء أمس», «أواخر شهر مارس», «مطلع العام الماضي».</summary>
internal static class TimexLead
{
    // «مطلع شهر مارس».
    private const int MostNouns = 3;

    /// <summary>Where an expression begins in the text, with the nouns before it. The proclitics of a noun do not belong to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first token of the match.</param>
    /// <param name="free">The first token that belongs to no expression before it.</param>
    /// <param name="match">The match.</param>
    public static int StartOf(DateText text, int at, int free, FormMatch match)
    {
        var start = match.Start;
        for (var i = at - 1; i >= free && i >= at - MostNouns && start == text[i + 1].Span.Start && NounAt(text, i, match) is { } noun; i--)
        {
            start = noun.Start;
        }

        return start;
    }

    private static DateHit? NounAt(DateText text, int i, FormMatch match) =>
        match.Value!.Value.Granularity == Granularity.Day
            ? text.Find(i, DateWordKind.DayNoun)
            : text.Find(i, DateWordKind.Part) ?? text.Find(i, DateWordKind.MonthNoun);
}
