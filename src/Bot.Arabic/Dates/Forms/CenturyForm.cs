using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«القرن الثامن عشر», «القرن الـ21», «القرنين التاسع عشر والعشرين».</summary>
internal sealed class CenturyForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        (Centuries.At(text, at) ?? Second(text, at)) is { } century ? new FormMatch(century.Start, century.Next, century.Value, HasYear: false) : null;

    // The second of two, after «القرنين» and the first.
    private static Centuries.Found? Second(DateText text, int at) =>
        text.Last is { Value.Granularity: Granularity.Century } last && last.Next == at && text.Find(at, DateWordKind.DayNumber) is { HasProclitics: true } number
        && Centuries.NumberAt(text, at) is { } century
            ? century with { Start = number.Start }
            : null;
}
