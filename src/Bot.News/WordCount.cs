namespace Bot.News;

/// <summary>A word in normal form and the number of articles that have it.</summary>
public readonly record struct WordCount(string Word, int Articles);
