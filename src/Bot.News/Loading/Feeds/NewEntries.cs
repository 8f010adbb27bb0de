namespace Bot.News.Loading.Feeds;

/// <summary>Tells the entries whose articles are stored already from those that are new or that say something else now.</summary>
internal sealed class NewEntries(IArticleStore store, ArticleAddresses addresses, TimeProvider time)
{
    // Later changes are of little interest to a digest of days.
    private static readonly TimeSpan LongestWatch = TimeSpan.FromDays(3);

    /// <summary>The entries to load, each article once: the new ones in feed order, then those that changed.</summary>
    /// <param name="name">What names the feed for good.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<NewEntry>> FindAsync(string name, Feed feed, CancellationToken cancellationToken)
    {
        var linked = feed.Entries.Where(e => e.Link is not null).DistinctBy(e => addresses.IdOf(e.Link!), StringComparer.Ordinal).ToList();
        // A key that several entries have is none.
        var repeated = linked.GroupBy(e => e.Id, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        var entries = linked
            .Select(e => repeated.Contains(e.Id) ? e with { Id = null } : e)
            .Select(e => new NewEntry(e, e.Link!, EntryIdentity.Of(name, e, addresses)))
            .ToList();
        var known = await store.FindKnownAsync([.. entries.SelectMany(e => addresses.IdsOf(e.Link).Append(e.Identity.Key))], cancellationToken);
        var isNew = entries.ToLookup(e => IsNew(e, known));
        return [.. isNew[true], .. isNew[false].Where(e => IsToBeLoadedAgain(e, known))];
    }

    // One with a known key and another headline is another article: some outlets give keys twice.
    private bool IsNew(NewEntry entry, IReadOnlyDictionary<string, KnownKey> known) =>
        !addresses.IdsOf(entry.Link).Any(known.ContainsKey)
        && !(known.TryGetValue(entry.Identity.Key, out var same) && (same.Mark?.Said == entry.Identity.Said || IsHeadline(entry.Entry.Title, same.Article)));

    private bool IsToBeLoadedAgain(NewEntry entry, IReadOnlyDictionary<string, KnownKey> known) =>
        known.TryGetValue(entry.Identity.Key, out var same) && same.Mark is { } mark && mark.Said != entry.Identity.Said && IsDue(same.Article, mark);

    // Each time when the article is twice as old as the last time: soon while it is fresh, and nine times in three days at most, whatever a feed
    // says at each visit.
    private bool IsDue(KnownArticle article, EntryMark mark)
    {
        var now = time.GetUtcNow();
        return now - article.Published <= LongestWatch && now - mark.LoadedAt >= (mark.LoadedAt - article.Published).Duration();
    }

    private static bool IsHeadline(string? title, KnownArticle article) => title is not null && TextFingerprint.Of(title) == TextFingerprint.Of(article.Title);
}
