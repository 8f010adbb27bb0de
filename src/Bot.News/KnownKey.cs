namespace Bot.News;

/// <summary>What a store knows of a key.</summary>
/// <param name="Article">The article that is known by it.</param>
/// <param name="Mark">The <see cref="ArticleAlias.Mark"/>; null for an id and for an address.</param>
public sealed record KnownKey(KnownArticle Article, EntryMark? Mark);
