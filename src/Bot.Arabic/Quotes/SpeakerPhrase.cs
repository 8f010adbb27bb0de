namespace Bot.Arabic.Quotes;

/// <summary>A noun phrase for who speaks.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Speaker">Who is meant.</param>
/// <param name="Agreement">Its gender and number.</param>
/// <param name="IsPerson">Whether it names a person, not only a role, a body or a text.</param>
internal sealed record SpeakerPhrase(int First, int End, Speaker Speaker, Agreement Agreement, bool IsPerson);
