namespace Bot.Arabic.Names;

/// <summary>A word that may be the one asked for.</summary>
/// <param name="Word">The word as the index has it, clitics included («وبوتين»).</param>
/// <param name="Score">1 for the usual spelling, less for each letter that is written in another way; over 0.</param>
public readonly record struct NameMatch(string Word, double Score);
