using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// «19 شعبان 1441هـ», «الأول من رمضان», «8 محرم الجاري»: days of the Islamic calendar. Beside the Gregorian day that it was on there
/// («الموافق 12 أبريل 2020») it is that day, as countries see the new moon on different evenings.
/// </summary>
/// <param name="dates">The forms of the Gregorian day.</param>
internal sealed class HijriDateForm(IReadOnlyList<IDateForm> dates) : IDateForm
{
    private const int MostDaysApart = 2;

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (DateParts.DayAt(text, at) is not { } day || HijriParts.MonthAt(text, text.After(day.Next, DateWordKind.MonthNoun)) is not { } month)
        {
            return null;
        }

        if (HijriParts.YearAfter(text, month.Next) is { } year)
        {
            return HijriCalendar.Day(year.Value, month.Word.Value, day.Value) is { } known ? Match(text, day.Start, year.Next, known, hasYear: true) : null;
        }

        if (text.Published is not { } published || month.Word.IsWeak || text.Is(at - 1, DateWordKind.NameHead) || text.Is(at - 1, DateWordKind.EventHead))
        {
            return null;
        }

        var hint = Hint.At(text, month.Next);
        return HijriCalendar.Nearest(published, month.Word.Value, day.Value, hint.Direction, TenseReader.At(text, at)) is { } nearest
            ? Match(text, day.Start, hint.Next, nearest.FirstDay, hasYear: false)
            : null;
    }

    private FormMatch Match(DateText text, int start, int next, DateOnly computed, bool hasYear)
    {
        var stated = GregorianAfter(text, next) ?? GregorianBefore(text, start);
        var value = stated is { } day && Math.Abs(day.DayNumber - computed.DayNumber) <= MostDaysApart ? day : computed;
        return new FormMatch(start, next, PartialDate.Of(value), hasYear);
    }

    private DateOnly? GregorianAfter(DateText text, int i)
    {
        i += text[i].IsSign('،', ',', '(', '-', '–', '/', '|') ? 1 : 0;
        i += text[i].Word is "الموافق" or "موافق" ? 1 : 0;
        i += text[i].Word is "ل" ? 1 : 0;
        return dates.Select(form => form.Match(text, i)).FirstOrDefault(match => match is not null)?.Value?.FirstDay;
    }

    private static DateOnly? GregorianBefore(DateText text, int start) =>
        text.Last is { Value: { Granularity: Granularity.Day } day } last && text[last.Next - 1].Span.End <= start && start - text[last.Next - 1].Span.End <= "، الموافق ل".Length
            ? day.FirstDay
            : null;
}
