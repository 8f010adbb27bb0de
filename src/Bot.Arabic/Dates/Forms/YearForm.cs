using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«عام 1988», «العام 1959», «سنة 2008م», «عامي 1949»: a number after a word for year. Not «عام 2000 ق.م» nor «عام 1441هـ».</summary>
internal sealed class YearForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        if (text.Find(at, DateWordKind.YearNoun) is not { } noun || text.Is(at - 1, DateWordKind.GeneralHead))
        {
            return null;
        }

        var number = text[noun.Next];
        var isYear = number.IsNumberOf(3, 4) && number.Number is >= 100 and < 2200;
        if (!isYear || DateParts.IsBeforeChrist(text, noun.Next + 1) || text[noun.Next + 1].Word == "ه" || text.Is(noun.Next + 1, DateWordKind.Counted))
        {
            return null;
        }

        // The dual «عامي» is no part of its first year: the second has as much of it.
        var start = noun.Word.Value == 2 ? number.Span.Start : noun.Start;
        return new FormMatch(start, DateParts.AfterEra(text, noun.Next + 1), PartialDate.Of(number.Number), HasYear: true);
    }
}
