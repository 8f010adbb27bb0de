namespace Bot.News;

/// <summary>What the entry of a feed said when the article that it leads to was last loaded.</summary>
/// <param name="Said">What it said, in short: equal when it said the same.</param>
/// <param name="LoadedAt">When that was (UTC).</param>
public sealed record EntryMark(string Said, DateTimeOffset LoadedAt);
