namespace Bot.News.Loading.Feeds;

/// <summary>A feed as its outlet gives it.</summary>
/// <param name="Title">The feed's name; null when it has none.</param>
/// <param name="Language">A language tag as written (<c>ar</c>, <c>ar-SA</c>); null when it names none.</param>
/// <param name="Entries">The entries in feed order, which is mostly newest first.</param>
public sealed record Feed(string? Title, string? Language, IReadOnlyList<FeedEntry> Entries);
