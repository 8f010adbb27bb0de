namespace Bot.News;

/// <summary>A quotation with who said it.</summary>
/// <param name="Text">The words, verbatim, without quotation marks.</param>
/// <param name="Speaker">Who said them.</param>
/// <param name="ArticleId">The article that quotes them.</param>
public sealed record DigestQuote(string Text, string Speaker, string ArticleId);
