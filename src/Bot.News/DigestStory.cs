namespace Bot.News;

/// <summary>A story in a digest. All texts are verbatim from the articles that <see cref="Links"/> names.</summary>
/// <param name="StoryId">The story's key.</param>
/// <param name="Headline">The headline of the article that tells the story best.</param>
/// <param name="Summary">One or two sentences, in text order.</param>
/// <param name="Quote">The key quotation; null when nobody is quoted, or not surely.</param>
/// <param name="Dates">Key dates other than the digest's day, oldest first.</param>
/// <param name="Links">One article of each outlet that told it, the one that tells it best first.</param>
public sealed record DigestStory(
    string StoryId,
    string Headline,
    IReadOnlyList<string> Summary,
    DigestQuote? Quote,
    IReadOnlyList<DigestDate> Dates,
    IReadOnlyList<ArticleLink> Links)
{
    /// <summary>Whether it goes on with a story of days before and tells only what outlets have added to their articles since.</summary>
    public bool IsUpdate { get; init; }
}
