using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// «الساعة 10:30», «الساعة العاشرة والنصف مساء», «12:49 GMT», «07 مساء», «15:30 ت غ»: a time of day on the day that stands beside it, else on the last
/// one of its sentence, else on that of publication. A bare «3:1» is none.
/// </summary>
/// <param name="days">The forms of days.</param>
internal sealed class ClockForm(IReadOnlyList<IDateForm> days) : IDateForm
{
    // «الساعة الثامنة من مساء يوم الأحد», «(20:30)، السبت»: so many tokens may stand between the time and its day.
    private const int MostBetween = 4;

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (ClockReader.At(text, at) is not { } clock || DayOf(text, clock) is not { } day)
        {
            return null;
        }

        var offset = clock.Zone?.GetUtcOffset(day.ToDateTime(clock.Time));
        return new FormMatch(clock.Start, clock.Next, PartialDate.Of(day), HasYear: false) { Clock = new ClockTime(clock.Time, offset) };
    }

    private DateOnly? DayOf(DateText text, ClockReader.Found clock) =>
        DayAfter(text, clock.Next)
        ?? (text.Last is { Value: { Granularity: Granularity.Day, FirstDay: var last } } && text.AreInOneSentence(text.Last.Next - 1, clock.Next - 1) ? last : (DateOnly?)null)
        ?? text.Published;

    private DateOnly? DayAfter(DateText text, int next)
    {
        for (var i = next; i <= next + MostBetween && text[i].Kind != DateTokenKind.Break; i++)
        {
            if (days.Select(form => form.Match(text, i)).FirstOrDefault(match => match is not null) is { Value: { Granularity: Granularity.Day } day })
            {
                return day.FirstDay;
            }

            if (!text.Is(i, DateWordKind.Of) && !text.Is(i, DateWordKind.DayNoun) && text[i].Word is not "في" && !text[i].IsSign('،', ',', '(', ')', '-', '–', '|'))
            {
                return null;
            }
        }

        return null;
    }
}
