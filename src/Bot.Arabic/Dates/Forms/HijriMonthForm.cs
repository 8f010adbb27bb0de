using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«رمضان 1447هـ», «شهر رمضان», «شوال المقبل»: a whole month of the Islamic calendar. Not «رمضان» alone, which is a name or the fast in general, nor «عادة … في شهر رمضان».</summary>
internal sealed class HijriMonthForm : IDateForm
{
    private const int FarthestHabit = 12;

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
        var isSaid = hint.Next > month.Next || (text.Is(at - 1, DateWordKind.MonthNoun) && !ComesAgain(text, at));
        return isSaid && text.Published is { } published
            && HijriCalendar.Nearest(published, month.Word.Value, day: null, hint.Direction, TenseReader.At(text, at)) is { } nearest
                ? new FormMatch(month.Start, hint.Next, nearest, HasYear: false)
                : null;
    }

    private static bool ComesAgain(DateText text, int at)
    {
        for (var i = at - 2; i >= at - FarthestHabit && text[i].Kind != DateTokenKind.Break; i--)
        {
            if (text.Is(i, DateWordKind.Habit) || (i == at - 2 && text.Is(i, DateWordKind.Each)))
            {
                return true;
            }
        }

        return false;
    }
}
