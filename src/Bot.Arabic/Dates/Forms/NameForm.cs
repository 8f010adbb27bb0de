using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>Names that only look like dates, from the list <c>date-words</c>: «مايو كلينك», «روسيا اليوم», «اليوم العالمي». They are read over.</summary>
internal sealed class NameForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        text.Find(at, DateWordKind.Name) is { } hit ? new FormMatch(hit.Start, hit.Next, Value: null, HasYear: false) : null;
}
