using Bot.News.Loading.Feeds;
using Bot.News.Loading.Fetching;

namespace Bot.News.Loading.Pages;

/// <summary>Fetches a page and reads its article.</summary>
internal sealed class PageLoader(Fetcher fetcher, PageReader reader)
{
    /// <summary>The article of a feed's entry with a link: from the feed where it gives the whole text, else from its page.</summary>
    public async Task<PageLoad> LoadAsync(FeedEntry entry, CancellationToken cancellationToken) =>
        entry is { Title: { } title, Content: { } content } && reader.ReadContent(content, title) is { } text
            ? new PageLoad.Loaded(entry.Link!, new PageArticle { Title = title, Text = text })
            : await LoadAsync(entry.Link!, cancellationToken);

    /// <summary>The article of a page.</summary>
    public async Task<PageLoad> LoadAsync(Uri url, CancellationToken cancellationToken) =>
        await fetcher.FetchAsync(new FetchRequest(url) { ObeysRobots = true }, cancellationToken) switch
        {
            FetchResult.Content content => Read(content),
            FetchResult.Refused refused => new PageLoad.Failed(refused.Reason, IsLasting: true),
            FetchResult.Failed failed => new PageLoad.Failed(failed.Reason, failed.IsLasting),
            FetchResult.RetryLater later => new PageLoad.Failed(later.Reason, IsLasting: false, later.NotBefore),
            // Nobody sent a validator, so this answer is the server's mistake.
            FetchResult.NotModified => new PageLoad.Failed($"{url.Host} answered 304 to an unconditional request.", IsLasting: false),
            var other => throw new InvalidOperationException($"unknown result {other.GetType().Name}"),
        };

    /// <summary>Reads a page that is at hand.</summary>
    public PageLoad Read(FetchResult.Content content) =>
        reader.Read(ContentDecoder.Decode(content.Bytes, content.ContentType), content.Url) switch
        {
            PageResult.Found found => new PageLoad.Loaded(content.Url, found.Article),
            PageResult.NoArticle none => new PageLoad.Failed(none.Reason, IsLasting: true),
            var other => throw new InvalidOperationException($"unknown result {other.GetType().Name}"),
        };
}
