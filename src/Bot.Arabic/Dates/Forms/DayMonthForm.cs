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

        var end = EndOfRange(text, month);
        var hint = Hint.At(text, month.Next);
        hint = hint.Next == month.Next && end is not null ? hint with { Direction = Hint.At(text, end.Next).Direction } : hint;
        if (KnownDays.At(text, at, month.Value, day.Value) is { } known)
        {
            return new FormMatch(day.Start, hint.Next, known.Year is { } year ? Date(year, month, day) : null, HasYear: false);
        }

        var tense = TenseReader.At(text, at);
        var value = (hint.Year ?? YearOfEnd(text, month, end) ?? OpenYear.InSentence(text, at, hint, tense)) is { } stated
            ? Date(stated, month, day)
            : DayResolver.DayOfMonth(published, month.Value, day.Value, hint.Direction, tense) is { } nearest ? PartialDate.Of(nearest) : null;
        return value is { } date ? new FormMatch(day.Start, hint.Next, date, HasYear: hint.Year is not null) : null;
    }

    private static PartialDate? Date(int year, DateParts.Month month, DateParts.Part day) =>
        DayResolver.Day(year, month.Value, day.Value) is { } value ? PartialDate.Of(value) : null;

    // «من 28 فبراير إلى 3 مارس 2026», «من 14 يونيو إلى 15 يوليو المقبلين».
    private static DateParts.Month? EndOfRange(DateText text, DateParts.Month month) =>
        DateParts.AfterJoint(text, month.Next) is { } next && DayMonthYearForm.DayAndMonth(text, next) is var (_, end) ? end : null;

    private static int? YearOfEnd(DateText text, DateParts.Month month, DateParts.Month? end) =>
        end is not null && DateParts.YearAfter(text, end.Next) is { } year ? OpenYear.OfStart(month, end, year) : null;
}
