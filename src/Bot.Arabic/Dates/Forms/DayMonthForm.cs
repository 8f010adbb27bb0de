using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«6 يناير», «19 ديسمبر/كانون الأول الفائت», «السابع من أكتوبر المقبل», «8 مارس من العام الماضي»: the year follows from the publication.</summary>
internal sealed class DayMonthForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (text.Published is not { } published || DayMonthYearForm.DayAndMonth(text, at) is not var (day, month))
        {
            return null;
        }

        var hint = Hint.At(text, month.Next);
        if (text.Is(at - 1, DateWordKind.NameHead))
        {
            return new FormMatch(day.Start, hint.Next, Value: null, HasYear: false);
        }

        var tense = TenseReader.At(text, at);
        var value = (hint.Year ?? YearOfSentence(text, at, published, hint, tense)) is { } year
            ? DayResolver.Day(year, month.Value, day.Value)
            : DayResolver.DayOfMonth(published, month.Value, day.Value, hint.Direction, tense);
        return value is { } known ? new FormMatch(day.Start, hint.Next, PartialDate.Of(known), HasYear: hint.Year is not null) : null;
    }

    // «في 12 أكتوبر 1935 … وفي 6 سبتمبر»: in a sentence about a year long past, a later date without a year is of that year.
    private static int? YearOfSentence(DateText text, int at, DateOnly published, Hint hint, Tense tense) =>
        hint.Direction is null && tense != Tense.Future && text.Last is { HasYear: true, Value: { Granularity: not Granularity.Year } last }
        && last.FirstDay.Year < published.Year - 1 && text.AreInOneSentence(text.Last.Next - 1, at)
            ? last.FirstDay.Year
            : null;
}
