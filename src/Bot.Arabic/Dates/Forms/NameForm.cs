using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>Names that only look like dates, from the list <c>date-words</c>: «مايو كلينك», «روسيا اليوم», «اليوم العالمي». They are read over.</summary>
/// <param name="dates">The forms of dates with a day: «اليوم الأول من مايو» and «في اليوم التالي» hold one.</param>
internal sealed class NameForm(IReadOnlyList<IDateForm> dates) : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        text.Find(at, DateWordKind.Name) is not { } hit ? null
        : hit.Next - at > 1 && dates.Any(form => form.Match(text, hit.Next - 1) is { Value: not null }) ? new FormMatch(hit.Start, hit.Next - 1, Value: null, HasYear: false)
        : new FormMatch(hit.Start, hit.Next, Value: null, HasYear: false);
}
