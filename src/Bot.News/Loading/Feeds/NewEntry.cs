namespace Bot.News.Loading.Feeds;

/// <summary>An entry of a feed whose article is to be loaded.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Link">Its link.</param>
/// <param name="Identity">What it is known by when it comes again.</param>
internal sealed record NewEntry(FeedEntry Entry, Uri Link, EntryIdentity Identity);
