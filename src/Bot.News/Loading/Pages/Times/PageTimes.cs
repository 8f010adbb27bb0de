namespace Bot.News.Loading.Pages.Times;

/// <summary>When the article of a page was published and changed, as far as the page shows it.</summary>
/// <param name="Published">The publication; null when the page does not show it.</param>
/// <param name="Updated">The last change; null when the page does not show it.</param>
internal sealed record PageTimes(StatedTime? Published, StatedTime? Updated);
