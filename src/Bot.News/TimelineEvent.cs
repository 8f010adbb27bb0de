using Bot.Arabic.Dates;

namespace Bot.News;

/// <summary>A line of a timeline. Text and quotation are verbatim.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">The sentence that tells it.</param>
/// <param name="IsExpected">True when it was announced and nothing later tells that it happened.</param>
/// <param name="Quote">Words said then, without quotation marks; null when none.</param>
/// <param name="Speaker">Who said them; null when unknown or when there is no quotation.</param>
/// <param name="ToldBy">Who says what <paramref name="Text"/> tells, where it is a statement that does not name him («وأضاف أن …»); null otherwise.</param>
/// <param name="Links">The articles that tell it; the first is the one that <paramref name="Text"/> is from.</param>
public sealed record TimelineEvent(
    PartialDate Date,
    string Text,
    bool IsExpected,
    string? Quote,
    string? Speaker,
    string? ToldBy,
    IReadOnlyList<ArticleLink> Links);
