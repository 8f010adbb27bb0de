using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«عام 1441هـ», «سنة 1439 للهجرة»: the days of a year of the Islamic calendar.</summary>
internal sealed class HijriYearForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        text.Find(at, DateWordKind.YearNoun) is { } noun
        && HijriParts.YearAfter(text, noun.Next) is { } year
        && DateParts.IsHijriEra(text, year.Next - 1)
        && HijriCalendar.Year(year.Value) is { } value
            ? new FormMatch(noun.Start, year.Next, value, HasYear: true)
            : null;
}
