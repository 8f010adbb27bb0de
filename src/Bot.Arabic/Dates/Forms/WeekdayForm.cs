using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«السبت», «يوم الأحد الماضي», «الخميس المقبل», «الجمعة قبل الماضي».</summary>
internal sealed class WeekdayForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (text.Published is not { } published || text.Find(at, DateWordKind.Weekday) is not { } hit || text.Is(at - 1, DateWordKind.NameHead) || IsEach(text, at)
            || (hit.Word.IsWeak && (hit.HasProclitics || !text.Is(at - 1, DateWordKind.DayNoun))))
        {
            return null;
        }

        // «قبل الماضي» and «بعد المقبل» go one week further.
        var isFurther = text[hit.Next].Word is "قبل" or "بعد" && text.Find(hit.Next + 1, DateWordKind.Direction) is { Word.Value: not 0 };
        var direction = text.Find(isFurther ? hit.Next + 1 : hit.Next, DateWordKind.Direction);
        var day = DayResolver.Weekday(published, (DayOfWeek)hit.Word.Value, direction?.Word.Value, TenseReader.At(text, at));
        if (isFurther && day is { } near)
        {
            day = DayResolver.After(near, 7 * direction!.Value.Word.Value);
        }

        return day is { } value ? new FormMatch(hit.Start, direction?.Next ?? hit.Next, PartialDate.Of(value), HasYear: false) : null;
    }

    // «كل جمعة», «كل يوم سبت», «أيام الأحد».
    private static bool IsEach(DateText text, int at) =>
        text.Is(at - 1, DateWordKind.Each) || (text.Is(at - 1, DateWordKind.DayNoun) && text.Is(at - 2, DateWordKind.Each));
}
