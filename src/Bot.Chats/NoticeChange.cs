namespace Bot.Chats;

/// <summary>What operators know of a source changes.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Was">What they knew; null for nothing.</param>
/// <param name="Is">What they know now; null for nothing, which is never what they knew too.</param>
public sealed record NoticeChange(string SourceId, string? Was, string? Is);
