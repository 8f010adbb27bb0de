using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// «التسعينيات», «ثمانينات القرن الماضي», «السبعينيات من القرن العشرين», «العقد الأول من القرن الحالي». A century after «من» is an expression of its
/// own. Not «في الخمسينيات من عمره».
/// </summary>
internal sealed class DecadeForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) => text.Find(at, DateWordKind.Decade) is { } name ? Named(text, name) : Numbered(text, at);

    private static FormMatch? Named(DateText text, DateHit name)
    {
        if (Centuries.At(text, name.Next) is { } own)
        {
            return Match(name, own.Next, own.Value);
        }

        if (text.Find(name.Next, DateWordKind.Of) is { } of)
        {
            return Centuries.At(text, of.Next) is { } whole ? Match(name, name.Next, whole.Value) : null;
        }

        // «سبعينيات وثمانينيات القرن الماضي».
        return DateParts.AfterJoint(text, name.Next) is { } next && text.Find(next, DateWordKind.Decade) is { Word.IsWeak: true } other && Centuries.At(text, other.Next) is { } shared
            ? Match(name, name.Next, shared.Value)
            : Alone(text, name);
    }

    // The latest that is over.
    private static FormMatch? Alone(DateText text, DateHit name)
    {
        var year = text.Published?.Year ?? 2000;
        var decade = (year / 100 * 100) + name.Word.Value;
        decade -= decade + 10 <= year ? 0 : 100;
        return name.Word.IsWeak || decade < 1 ? null : new FormMatch(name.Start, name.Next, PartialDate.DecadeOf(decade), HasYear: false);
    }

    private static FormMatch? Numbered(DateText text, int at) =>
        text.Find(at, DateWordKind.DecadeNoun) is { } noun
        && text.Find(noun.Next, DateWordKind.DayNumber) is { Word.Value: <= 10, HasProclitics: false } number
        && text.Find(number.Next, DateWordKind.Of) is { } of
        && Centuries.At(text, of.Next) is { } century
            ? new FormMatch(noun.Start, number.Next, DecadeOf(century.Value, (number.Word.Value - 1) * 10), HasYear: false)
            : null;

    private static FormMatch Match(DateHit name, int next, PartialDate century) => new(name.Start, next, DecadeOf(century, name.Word.Value), HasYear: false);

    private static PartialDate DecadeOf(PartialDate century, int year) => PartialDate.DecadeOf((century.LastDay.Year / 100 * 100) + year);
}
