namespace Bot.News.Loading.Pages.Times;

/// <summary>A time of day in a folded line.</summary>
/// <param name="Time">The time.</param>
/// <param name="Zone">Its zone; null when the line names none.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, zone included.</param>
internal readonly record struct ShownClock(TimeOnly Time, TimeZoneInfo? Zone, int Start, int End);
