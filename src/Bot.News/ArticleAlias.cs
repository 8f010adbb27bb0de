namespace Bot.News;

/// <summary>Another key by which an article is known: the id of another of its addresses, or its entry in a feed.</summary>
/// <param name="Key">The key, unique over all articles.</param>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Mark">For an entry of a feed, what it said when the article was last loaded; null for an address.</param>
public sealed record ArticleAlias(string Key, string ArticleId, EntryMark? Mark = null);
