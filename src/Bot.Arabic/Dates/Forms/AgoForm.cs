using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«قبل ثلاثة أيام», «قبل يومين», «قبل 5 سنوات», «قبل عام»: counted back from the publication. Not «قبل يومين من الاقتراع».</summary>
internal sealed class AgoForm : IDateForm
{
    private static readonly DateWordKind[] Units = [DateWordKind.Days, DateWordKind.Months, DateWordKind.Years];

    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (text.Published is not { } published || text.Find(at, DateWordKind.Ago) is not { } ago)
        {
            return null;
        }

        var (count, next) = CountAt(text, ago.Next);
        foreach (var kind in Units)
        {
            if (text.Find(next, kind) is { HasProclitics: false } unit && !IsOfSomethingElse(text, unit.Next) && Back(published, kind, count ?? unit.Word.Value) is { } value)
            {
                return new FormMatch(ago.Start, unit.Next, value, HasYear: false);
            }
        }

        return null;
    }

    // «خمسة», «خمسة وتسعين», «15».
    private static (int? Count, int Next) CountAt(DateText text, int i)
    {
        if (text[i].IsNumberOf(1, 3))
        {
            return (text[i].Number, i + 1);
        }

        if (text.Find(i, DateWordKind.Count) is not { } ones)
        {
            return (null, i);
        }

        return text.Find(ones.Next, DateWordKind.Count) is { HasProclitics: true } tens
            ? (ones.Word.Value + tens.Word.Value, tens.Next)
            : (ones.Word.Value, ones.Next);
    }

    private static bool IsOfSomethingElse(DateText text, int i) =>
        text.Is(i, DateWordKind.Of) || text[i].Word == "علي" || text[i].Kind == DateTokenKind.Number
        || text.Is(i, DateWordKind.Weekday) || text.Is(i, DateWordKind.Month) || text.Is(i, DateWordKind.HijriMonth);

    private static PartialDate? Back(DateOnly published, DateWordKind unit, int count) => (unit, count) switch
    {
        (_, 0) => null,
        (DateWordKind.Days, _) => DayResolver.After(published, -count) is { } day ? PartialDate.Of(day) : null,
        (DateWordKind.Months, _) => DayResolver.MonthsAfter(published, -count),
        _ => DayResolver.Year((long)published.Year - count),
    };
}
