using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«أمس», «أول أمس», «اليوم», «بعد غد», alone or with the weekday: «أمس الجمعة».</summary>
internal sealed class RelativeDayForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (text.Published is not { } published || text.Find(at, DateWordKind.RelativeDay) is not { } hit || DayResolver.After(published, hit.Word.Value) is not { } day)
        {
            return null;
        }

        var afterSign = hit.Next + (text[hit.Next].IsSign('،', '(') ? 1 : 0);
        if (text.Find(afterSign, DateWordKind.Weekday) is { Word.IsWeak: false, HasProclitics: false } weekday
            && !text.Is(weekday.Next, DateWordKind.Direction)
            && DayResolver.Nearest(day, (DayOfWeek)weekday.Word.Value) is { } named)
        {
            var next = afterSign > hit.Next && text[weekday.Next].IsSign(')') ? weekday.Next + 1 : weekday.Next;
            return new FormMatch(hit.Start, next, PartialDate.Of(named), HasYear: false);
        }

        return new FormMatch(hit.Start, hit.Next, PartialDate.Of(day), HasYear: false);
    }
}
