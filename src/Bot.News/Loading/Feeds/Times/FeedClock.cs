namespace Bot.News.Loading.Feeds.Times;

/// <summary>The time of day in a feed's time.</summary>
/// <param name="SinceMidnight">Since the day's begin; a day or more for «24:00» and for hours that do not exist.</param>
/// <param name="Offset">The zone's offset from UTC; null where none is written.</param>
/// <param name="IsTwelveHours">Whether it is written with a half of the day.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, zone included.</param>
internal sealed record FeedClock(TimeSpan SinceMidnight, TimeSpan? Offset, bool IsTwelveHours, int Start, int End);
