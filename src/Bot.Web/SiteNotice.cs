namespace Bot.Web;

/// <summary>What the page says of its articles.</summary>
/// <param name="IsSample">They are the sample newsroom's.</param>
internal sealed record SiteNotice(bool IsSample);
