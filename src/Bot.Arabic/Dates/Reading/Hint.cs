namespace Bot.Arabic.Dates.Reading;

/// <summary>What the words after a date without a year say of its year: «الفائت», «من العام الماضي», «من العام نفسه».</summary>
/// <param name="Direction">-1 for the last such date, 0 for the one of this month or year, 1 for the next; null when not said.</param>
/// <param name="Year">The year that they name; null when they name none.</param>
/// <param name="Next">The first token after them.</param>
internal readonly record struct Hint(int? Direction, int? Year, int Next)
{
    /// <summary>The hint that begins at a token; one that says nothing where there is none.</summary>
    public static Hint At(DateText text, int i)
    {
        if (text.Find(i, DateWordKind.Direction) is { } direction)
        {
            return new Hint(direction.Word.Value, null, direction.Next);
        }

        return RelativePeriod.YearAt(text, text.After(i, DateWordKind.Of)) is { } year ? new Hint(null, year.Value.FirstDay.Year, year.Next) : new Hint(null, null, i);
    }
}
