namespace Bot.Arabic.Dates;

/// <summary>A time expression of a text («يوم 6 يناير»، «السبت»، «2025») and the calendar date that it means.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">What it means, in the time zone in which the article was published.</param>
public sealed record Timex(TextSpan Span, PartialDate Value);
