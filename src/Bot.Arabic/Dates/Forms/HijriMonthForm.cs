using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«رمضان 1447هـ», «شهر رمضان», «شوال المقبل»: a whole month of the Islamic calendar. Not «رمضان» alone, which is a name or the fast in general.</summary>
internal sealed class HijriMonthForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (HijriParts.MonthAt(text, at) is not { } month)
        {
            return null;
        }

        if (HijriParts.YearAfter(text, month.Next) is { } year)
        {
            return HijriCalendar.Month(year.Value, month.Word.Value) is { } known ? new FormMatch(month.Start, year.Next, known, HasYear: true) : null;
        }

        var hint = Hint.At(text, month.Next);
        var isSaid = hint.Next > month.Next || (text.Is(at - 1, DateWordKind.MonthNoun) && !text.Is(at - 2, DateWordKind.Each));
        return isSaid && text.Published is { } published
            && HijriCalendar.Nearest(published, month.Word.Value, day: null, hint.Direction, TenseReader.At(text, at)) is { } nearest
                ? new FormMatch(month.Start, hint.Next, nearest, HasYear: false)
                : null;
    }
}
