using Bot.News.Loading.Feeds;

namespace Bot.News.Loading;

/// <summary>An article on its way into the store.</summary>
/// <param name="Article">The article.</param>
public sealed record LoadedArticle(Article Article)
{
    /// <summary>Further addresses that led to it or that its page gives itself.</summary>
    public IReadOnlyList<Uri> Addresses { get; init; } = [];

    /// <summary>The entry of a feed that led to it; null when none did.</summary>
    internal EntryIdentity? Entry { get; init; }
}
