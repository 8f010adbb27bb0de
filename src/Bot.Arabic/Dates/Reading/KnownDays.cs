namespace Bot.Arabic.Dates.Reading;

/// <summary>Days without a year that belong to a name: «هجمات 11 سبتمبر», «ثورة 25 يناير», «ميدان 6 أكتوبر».</summary>
internal static class KnownDays
{
    /// <summary>What the word before a day or month makes of it.</summary>
    /// <returns>Null when the word does not touch it; a null year when it is only a part of a name; else its year.</returns>
    public static Answer? At(DateText text, int at, int month, int? day)
    {
        if (text.Is(at - 1, DateWordKind.NameHead))
        {
            return new Answer(null);
        }

        if (text.Published is not { } published || text.Find(at - 1, DateWordKind.EventHead) is not { } head)
        {
            return null;
        }

        return text.Vocabulary.KnownDay(month, day, published) is { } known ? new Answer(known.Year) : head.Word.IsWeak ? new Answer(null) : null;
    }

    /// <summary>The year of a known day; null for a name that is no date.</summary>
    internal readonly record struct Answer(int? Year);
}
