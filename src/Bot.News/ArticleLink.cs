namespace Bot.News;

/// <summary>An article to open.</summary>
public sealed record ArticleLink(string ArticleId, string Outlet, Uri Url);
