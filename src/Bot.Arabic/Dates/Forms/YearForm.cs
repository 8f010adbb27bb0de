using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// «عام 1988», «العام 1959», «سنة 2008م», «عامي 1949», «عام ألفين وستة», «العام المالي 2006»: a number after a word for year. Not «عام 2000 ق.م» nor «عام 1441هـ».
/// </summary>
internal sealed class YearForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (text.Find(at, DateWordKind.YearNoun) is not { } noun || YearAt(text, text.After(noun.Next, DateWordKind.YearKind)) is not { } year)
        {
            return null;
        }

        if (DateParts.IsBeforeChrist(text, year.Next) || DateParts.IsHijriEra(text, year.Next) || DateParts.IsCounted(text, year.Next))
        {
            return null;
        }

        // The dual «عامي» is no part of its first year: the second has as much of it.
        var start = noun.Word.Value == 2 ? year.Start : noun.Start;
        return new FormMatch(start, DateParts.AfterEra(text, year.Next), PartialDate.Of(year.Value), HasYear: true);
    }

    private static DateParts.Part? YearAt(DateText text, int i) =>
        text[i].IsNumberOf(3, 4) && text[i].Number is >= 100 and < 2200 ? new DateParts.Part(text[i].Number, text[i].Span.Start, i + 1) : DateParts.SpelledYearAt(text, i);
}
