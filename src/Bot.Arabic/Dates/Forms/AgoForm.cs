using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// «قبل ثلاثة أيام», «قبل 5 سنوات», «منذ يومين», «ستعود بعد أسبوعين»: counted from the publication, as exact as the unit. «منذ» is no part of it. Not
/// «قبل يومين من الاقتراع», nor «بعد أسبوع» of what has happened.
/// </summary>
internal sealed class AgoForm : IDateForm
{
    // A hundred years and more are a round number.
    private const int MostUnits = 100;

    private static readonly (DateWordKind Kind, Granularity Unit)[] Units =
    [
        (DateWordKind.Days, Granularity.Day),
        (DateWordKind.Weeks, Granularity.Week),
        (DateWordKind.Months, Granularity.Month),
        (DateWordKind.Years, Granularity.Year),
    ];

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        var since = text.Find(at, DateWordKind.Since);
        if (text.Published is not { } published || (since ?? text.Find(at, DateWordKind.Ago)) is not { } lead)
        {
            return null;
        }

        var steps = since is null ? lead.Word.Value : -1;
        var number = text.After(lead.Next, DateWordKind.About);
        var (count, next) = text[number].IsNumberOf(1, 3) ? (text[number].Number, number + 1)
            : SpelledNumber.At(text, number) is { } spelled ? (spelled.Value, spelled.Next)
            : ((int?)null, number);
        foreach (var (kind, unit) in Units)
        {
            // «منذ 3 سنوات» is how long.
            if ((since is null || unit != Granularity.Year) && text.Find(next, kind) is { HasProclitics: false } noun && (count ?? noun.Word.Value) is > 0 and < MostUnits and var units)
            {
                return !IsOfSomethingElse(text, noun.Next) && (steps < 0 || TenseReader.At(text, at) == Tense.Future) && DayResolver.Shift(published, unit, steps * units) is { } value
                    ? new FormMatch(since is null ? lead.Start : text[lead.Next].Span.Start, noun.Next, value, HasYear: false)
                    : null;
            }
        }

        return null;
    }

    private static bool IsOfSomethingElse(DateText text, int i) =>
        (text.Is(i, DateWordKind.Of) && text[i + 1].Word != "الان") || text[i].Word == "علي" || text[i].Kind == DateTokenKind.Number
        || text.Is(i, DateWordKind.Weekday) || text.Is(i, DateWordKind.Month) || text.Is(i, DateWordKind.HijriMonth);
}
