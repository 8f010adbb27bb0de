namespace Bot.News.Loading.Pages.Times;

/// <summary>A date in a folded line.</summary>
/// <param name="Day">The day; null when the year is not named, or when there is no such day.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ShownDate(DateOnly? Day, int Start, int End);
