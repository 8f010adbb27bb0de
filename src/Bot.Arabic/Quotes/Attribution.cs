namespace Bot.Arabic.Quotes;

/// <summary>What is said beside a quoted part about whose words it is.</summary>
/// <param name="Exists">Whether anything is.</param>
/// <param name="Carries">Whether the one named only passes the words on, as an agency does.</param>
/// <param name="Speaker">Who is named; null when only a pronoun is.</param>
internal readonly record struct Attribution(bool Exists, bool Carries, SpeakerPhrase? Speaker);
