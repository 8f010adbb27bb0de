using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«العام الماضي», «هذا الشهر», «السنة المقبلة». Not «الأمين العام الحالي», where «العام» means general.</summary>
internal sealed class RelativePeriodForm : IDateForm
{
    // «العام», unlike «عام».
    private const int Definite = 1;

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (text.Published is not { } published || text.Is(at - 1, DateWordKind.GeneralHead))
        {
            return null;
        }

        var isThis = text.Find(at, DateWordKind.This);
        var nounAt = isThis?.Next ?? at;
        if ((text.Find(nounAt, DateWordKind.YearNoun) ?? text.Find(nounAt, DateWordKind.MonthNoun)) is not { Word.Value: Definite } noun)
        {
            return null;
        }

        var direction = text.Find(noun.Next, DateWordKind.Direction);
        if (direction is null && isThis is null)
        {
            return null;
        }

        var difference = direction?.Word.Value ?? 0;
        var value = noun.Word.Kind == DateWordKind.YearNoun ? DayResolver.Year((long)published.Year + difference) : DayResolver.MonthsAfter(published, difference);
        return value is null ? null : new FormMatch(isThis?.Start ?? noun.Start, direction?.Next ?? noun.Next, value, HasYear: false);
    }
}
