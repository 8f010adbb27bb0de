using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«مارس الماضي», «شهر مارس», «في يونيو», «أكتوبر من العام نفسه»: the year follows from the publication.</summary>
internal sealed class MonthForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (text.Published is not { } published || DateParts.MonthAt(text, at) is not { } month || text.Is(at - 1, DateWordKind.NameHead))
        {
            return null;
        }

        var hint = Hint.At(text, month.Next);
        var isSaid = hint.Next > month.Next || text.Is(at - 1, DateWordKind.MonthNoun) || text.Is(at - 1, DateWordKind.MonthLead);
        if (!month.IsSure && !isSaid)
        {
            return null;
        }

        var value = hint.Year is { } year
            ? DayResolver.Day(year, month.Value, 1) is { } first ? PartialDate.Of(first.Year, first.Month) : null
            : DayResolver.Month(published, month.Value, hint.Direction, TenseReader.At(text, at));
        return value is null ? null : new FormMatch(text.StartWith(at, DateWordKind.MonthNoun, month.Start), hint.Next, value, HasYear: hint.Year is not null);
    }
}
