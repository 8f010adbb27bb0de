using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«اليوم التالي», «اليوم نفسه»: counted from a day that was spoken of just before.</summary>
internal sealed class DayFromLastForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        text[at].Word.EndsWith("اليوم", StringComparison.Ordinal)
        && text.Find(at, DateWordKind.RelativeDay) is { Word.Value: 0 } noun
        && text.Find(noun.Next, DateWordKind.FromLast) is { } hit
            ? new FormMatch(noun.Start, hit.Next, Value(text, at, hit.Word.Value), HasYear: false)
            : null;

    // Without such a day it is not known, and not the day of publication either.
    private static PartialDate? Value(DateText text, int at, int days) =>
        text.LastNear(at) is { Granularity: Granularity.Day } last ? DayResolver.Shift(last.FirstDay, Granularity.Day, days) : null;
}
