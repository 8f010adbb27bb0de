namespace Bot.News.Loading.Pages.Times;

/// <summary>A time that stands in a line of a page.</summary>
/// <param name="Label">What the page says it is the time of.</param>
/// <param name="Value">The time; null when the line names no year.</param>
/// <param name="Start">Where the label, or else the time begins in the folded line.</param>
/// <param name="End">Where the time ends in the folded line.</param>
/// <param name="HasClock">Whether a time of day stands beside the date.</param>
internal readonly record struct ShownTime(TimeLabel Label, StatedTime? Value, int Start, int End, bool HasClock);
