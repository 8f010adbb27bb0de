using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates.Forms;

/// <summary>«العام الماضي», «هذا الأسبوع», «الشهر المقبل», «العام نفسه», «نهاية العام»: as <see cref="RelativePeriod"/> reads it.</summary>
internal sealed class RelativePeriodForm : IDateForm
{
    /// <inheritdoc/>
    public FormMatch? Match(DateText text, int at) =>
        RelativePeriod.At(text, at) is { } period ? new FormMatch(period.Start, period.Next, period.Value, HasYear: false) : null;
}
