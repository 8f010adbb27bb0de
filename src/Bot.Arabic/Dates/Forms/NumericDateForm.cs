using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>
/// «03.02.2026», «22/ 11/ 2022م», «9-9-2023», «2023/02/08»: three numbers with the same sign between them. The day comes first, unless
/// only the second number can be one («08/24/2021»), or the year is in front.
/// </summary>
internal sealed class NumericDateForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at)
    {
        var (first, sign, second, third) = (text[at], text[at + 1], text[at + 2], text[at + 4]);
        if (first.Kind != DateTokenKind.Number || !sign.IsSign('/', '-', '.', '\\') || text[at + 3].Sign != sign.Sign || !IsJoined(text, at, sign))
        {
            return null;
        }

        var day = (first.IsNumberOf(4, 4), second.IsNumberOf(1, 2), third.IsNumberOf(4, 4)) switch
        {
            (true, true, false) when third.IsNumberOf(1, 2) => DayResolver.Day(first.Number, second.Number, third.Number),
            (false, true, true) when first.IsNumberOf(1, 2) => second.Number > 12
                ? DayResolver.Day(third.Number, first.Number, second.Number)
                : DayResolver.Day(third.Number, second.Number, first.Number),
            _ => null,
        };
        return day is { Year: >= 1800 and < 2200 } value ? new FormMatch(first.Span.Start, DateParts.AfterEra(text, at + 5), PartialDate.Of(value), HasYear: true) : null;
    }

    // Blanks stand only around slashes and hyphens; a fourth number makes it an address or a telephone number.
    private static bool IsJoined(DateText text, int at, DateToken sign)
    {
        var hasBlanks = !text[at + 1].IsGlued || !text[at + 2].IsGlued || !text[at + 3].IsGlued || !text[at + 4].IsGlued;
        var goesOn = text[at + 5].IsGlued && text[at + 5].Sign == sign.Sign && text[at + 6].IsGlued && text[at + 6].Kind == DateTokenKind.Number;
        var begins = text[at].IsGlued && text[at - 1].IsSign('/', '-', '.', '\\', '+') && text[at - 2].Kind == DateTokenKind.Number;
        return (!hasBlanks || sign.IsSign('/', '-')) && !goesOn && !begins && !(text[at].IsGlued && text[at - 1].IsSign('+'));
    }
}
