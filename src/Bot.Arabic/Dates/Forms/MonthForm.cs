using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«مارس الماضي», «شهر مارس», «في يونيو», «أكتوبر من العام نفسه»: the year follows from the publication.</summary>
internal sealed class MonthForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (text.Published is not { } published || DateParts.MonthAt(text, at) is not { } month)
        {
            return null;
        }

        var hint = Hint.At(text, month.Next);
        var isSaid = hint.Next > month.Next || text.Is(at - 1, DateWordKind.MonthNoun) || text.Is(at - 1, DateWordKind.MonthLead) || text.Is(at - 1, DateWordKind.Part);
        if (!month.IsSure && !isSaid)
        {
            return null;
        }

        if (KnownDays.At(text, at, month.Value, day: null) is { } known)
        {
            return new FormMatch(month.Start, hint.Next, known.Year is { } year ? PartialDate.Of(year, month.Value) : null, HasYear: false);
        }

        var tense = TenseReader.At(text, at);
        var value = (hint.Year ?? YearOfEnd(text, month) ?? OpenYear.InSentence(text, at, hint, tense)) is { } stated
            ? PartialDate.Of(stated, month.Value)
            : DayResolver.Month(published, month.Value, hint.Direction, tense);
        return value is { } date ? new FormMatch(month.Start, hint.Next, date, HasYear: hint.Year is not null) : null;
    }

    // «بين أكتوبر وديسمبر 2023».
    private static int? YearOfEnd(DateText text, DateParts.Month month) =>
        DateParts.AfterJoint(text, month.Next) is { } next
        && DateParts.MonthAt(text, next) is { } end
        && DateParts.YearAfter(text, end.Next) is { } year
            ? OpenYear.OfStart(month, end, year)
            : null;
}
