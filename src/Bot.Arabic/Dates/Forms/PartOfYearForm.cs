using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// «الربع الأول من عام 2025», «النصف الثاني من العام الجاري», «الربع الأخير 2025», «النصف الأول من القرن العشرين», and a quarter alone beside
/// shares and sums of money. A year after «من» is an expression of its own. Not «النصف الثاني من المباراة», nor a year of accounts that begins in summer.
/// </summary>
internal sealed class PartOfYearForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        var (noun, parts) = text.Find(at, DateWordKind.QuarterNoun) is { } quarter ? (quarter, 4) : text.Find(at, DateWordKind.HalfNoun) is { } half ? (half, 2) : default;
        if (parts == 0 || NumberAt(text, noun.Next, parts) is not { } number)
        {
            return null;
        }

        var yearAt = text.After(number.Next, DateWordKind.Of);
        if ((DateParts.YearAfter(text, number.Next)?.Value ?? RelativePeriod.YearAt(text, yearAt)?.Value.FirstDay.Year ?? YearOfPublication(text, yearAt)) is { } year)
        {
            var next = DateParts.YearAt(text, number.Next)?.Next ?? number.Next;
            return new FormMatch(noun.Start, next, Part(year, number.Value, parts), HasYear: next > number.Next);
        }

        if (Centuries.At(text, yearAt) is { } century)
        {
            return parts == 2 ? new FormMatch(noun.Start, number.Next, HalfOf(century.Value, number.Value), HasYear: false) : null;
        }

        return parts == 4 && yearAt == number.Next && IsOfBusiness(text, at) && text.Published is { } published && DayResolver.Quarter(published, number.Value, TenseReader.At(text, at)) is { } value
            ? new FormMatch(noun.Start, number.Next, value, HasYear: false)
            : null;
    }

    private static DateParts.Part? NumberAt(DateText text, int i, int parts) =>
        text.Find(i, DateWordKind.Final) is { } final ? new DateParts.Part(parts, final.Start, final.Next)
        : text.Find(i, DateWordKind.DayNumber) is { HasProclitics: false } ordinal && ordinal.Word.Value <= parts ? new DateParts.Part(ordinal.Word.Value, ordinal.Start, ordinal.Next)
        : null;

    // In sport a quarter is one of a game.
    private static bool IsOfBusiness(DateText text, int at)
    {
        const int reach = 20;
        for (var i = at - reach; i <= at + reach; i++)
        {
            if ((text.Is(i, DateWordKind.Amount) || text[i].IsSign('%', '٪')) && text.AreInOneSentence(i, at))
            {
                return true;
            }
        }

        return false;
    }

    // «من العام», that of the publication.
    private static int? YearOfPublication(DateText text, int i) =>
        text.Is(i - 1, DateWordKind.Of) && text.Find(i, DateWordKind.YearNoun) is { Word.Value: 1 } noun && text[noun.Next].Word is not ("المالي" or "الماليه") ? text.Published?.Year : null;

    private static PartialDate Part(int year, int number, int parts) => parts == 4 ? PartialDate.QuarterOf(year, number) : PartialDate.HalfOf(year, number);

    private static PartialDate HalfOf(PartialDate century, int half)
    {
        var middle = new DateOnly((century.LastDay.Year / 100 * 100) + 50, 1, 1);
        return half == 1 ? PartialDate.Between(century.FirstDay, middle.AddDays(-1)) : PartialDate.Between(middle, century.LastDay);
    }
}
