using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«صيف 2019», «شتاء العام الماضي», «الصيف المقبل», «هذا الخريف», «فصل الشتاء», «في الصيف». Not «الربيع العربي», nor «وصيف 2019», the one in second place.</summary>
internal sealed class SeasonForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        var pointer = text.Find(at, DateWordKind.This);
        var noun = text.Find(pointer?.Next ?? at, DateWordKind.SeasonNoun);
        var nameAt = noun?.Next ?? pointer?.Next ?? at;
        if (text.Find(nameAt, DateWordKind.Season) is not { } name || (name.Word.IsWeak && name.HasProclitics))
        {
            return null;
        }

        var start = pointer?.Start ?? noun?.Start ?? name.Start;
        var season = name.Word.Value;
        var hint = Hint.At(text, name.Next);
        var year = DateParts.YearAfter(text, name.Next);
        if ((year?.Value ?? hint.Year) is { } stated)
        {
            return new FormMatch(start, year?.Next ?? hint.Next, PartialDate.SeasonOf(stated, season), HasYear: true);
        }

        var isSaid = !name.Word.IsWeak || pointer is not null || noun is not null || hint.Direction is not null;
        return isSaid && text.Published is { } published
            && DayResolver.Season(published, season, pointer is null ? hint.Direction : 0, TenseReader.At(text, at)) is { } value
                ? new FormMatch(start, hint.Next, value, HasYear: false)
                : null;
    }
}
