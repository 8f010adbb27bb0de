namespace Bot.Arabic.Dates;

/// <summary>A time expression of a text («يوم 6 يناير»، «السبت»، «2025»، «الساعة 10:30») and what it means.</summary>
/// <remarks>
/// The ends of a range («من 3 إلى 5 مارس») are two expressions; so are a part and its whole joined by «من» («الربع الأول من عام 2025»), and a
/// time of day beside its date. The parts of a date («3 من مارس 2025») are one.
/// </remarks>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The date that it means, in the time zone in which the article was published; of a time of day its day, in its own time zone.</param>
public sealed record Timex(TextSpan Span, PartialDate Value)
{
    /// <summary>The time of day, when the expression is one; else null.</summary>
    public ClockTime? Clock { get; init; }

    /// <summary>True when the expression names a weekday that its date does not fall on («الجمعة 22 فبراير 2026»); the value is that of the date.</summary>
    public bool HasWrongWeekday { get; init; }

    /// <summary>The value as TIMEX3 has it: as <see cref="PartialDate.ToString"/>, or <c>2026-02-03T12:49Z</c> for a time of day.</summary>
    public string Iso => Clock is { } clock ? Value.ToString() + clock.ToString() : Value.ToString();
}
