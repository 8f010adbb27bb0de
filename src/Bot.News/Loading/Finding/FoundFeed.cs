using Bot.News.Loading.Feeds;

namespace Bot.News.Loading.Finding;

/// <summary>A feed that answered just now, with entries that lead to pages.</summary>
/// <param name="Address">What to list: the address that was asked, or where its outlet says that it has moved for good.</param>
/// <param name="Feed">What it gave.</param>
public sealed record FoundFeed(Uri Address, Feed Feed);
