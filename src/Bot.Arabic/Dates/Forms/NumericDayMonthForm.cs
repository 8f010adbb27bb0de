using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«يوم 14/5»: the day and the month in numbers, which only the word «يوم» before them tells from a score or a share; the year follows from the publication.</summary>
internal sealed class NumericDayMonthForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        var (day, sign, month) = (text[at], text[at + 1], text[at + 2]);
        if (text[at - 1].Word is not ("يوم" or "اليوم") || !day.IsNumberOf(1, 2) || !sign.IsSign('/') || !month.IsNumberOf(1, 2) || !sign.IsGlued || !month.IsGlued
            || text[at + 3].IsSign('/', '-', '.', ':') && text[at + 4].Kind == DateTokenKind.Number || text.Published is not { } published)
        {
            return null;
        }

        var hint = Hint.At(text, at + 3);
        return DayResolver.DayOfMonth(published, month.Number, day.Number, hint.Direction, TenseReader.At(text, at)) is { } value
            ? new FormMatch(day.Span.Start, hint.Next, PartialDate.Of(value), HasYear: false)
            : null;
    }
}
