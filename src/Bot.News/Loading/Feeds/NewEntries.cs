namespace Bot.News.Loading.Feeds;

/// <summary>Tells the entries that are stored already from the new ones.</summary>
internal static class NewEntries
{
    /// <summary>Entries with a link that the store does not have, in feed order, each address once.</summary>
    public static async Task<IReadOnlyList<FeedEntry>> FindAsync(Feed feed, IArticleStore store, ArticleAddresses addresses, CancellationToken cancellationToken)
    {
        var entries = feed.Entries
            .Where(e => e.Link is not null)
            .DistinctBy(e => addresses.IdOf(e.Link!), StringComparer.Ordinal)
            .ToList();
        var known = await store.FindKnownAsync([.. entries.SelectMany(e => addresses.IdsOf(e.Link!))], cancellationToken);
        return [.. entries.Where(e => !addresses.IdsOf(e.Link!).Any(known.Contains))];
    }
}
