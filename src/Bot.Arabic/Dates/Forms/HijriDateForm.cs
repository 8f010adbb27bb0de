using System.Globalization;
using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«19 شعبان 1441هـ», «الأول من رمضان 1447»: by the Umm al-Qura calendar of Saudi Arabia, in the years that the runtime knows.</summary>
internal sealed class HijriDateForm : IDateForm
{
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (DateParts.DayAt(text, at) is not { } day || text.Find(text.After(day.Next, DateWordKind.MonthNoun), DateWordKind.HijriMonth) is not { } month)
        {
            return null;
        }

        var yearAt = text.After(text.After(month.Next, DateWordKind.Of), DateWordKind.YearNoun);
        var year = text[yearAt];
        var first = Calendar.GetYear(Calendar.MinSupportedDateTime);
        var last = Calendar.GetYear(Calendar.MaxSupportedDateTime);
        if (!year.IsNumberOf(4, 4) || year.Number <= first || year.Number >= last || day.Value > Calendar.GetDaysInMonth(year.Number, month.Word.Value))
        {
            return null;
        }

        var value = DateOnly.FromDateTime(Calendar.ToDateTime(year.Number, month.Word.Value, day.Value, 0, 0, 0, 0));
        return new FormMatch(day.Start, text[yearAt + 1].Word is "ه" or "هجري" or "هجريه" ? yearAt + 2 : yearAt + 1, PartialDate.Of(value), HasYear: true);
    }
}
