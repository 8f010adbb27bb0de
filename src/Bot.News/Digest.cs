namespace Bot.News;

/// <summary>The stories of one day, the most told first.</summary>
/// <param name="Day">The day, in the reader's time zone.</param>
/// <param name="Stories">Each story once, however many outlets told it; empty on a day without news.</param>
public sealed record Digest(DateOnly Day, IReadOnlyList<DigestStory> Stories);
