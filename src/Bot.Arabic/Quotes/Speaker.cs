namespace Bot.Arabic.Quotes;

/// <summary>Who says something, in the words of the text; a hashtag («#سامي_النجار») is written as its words.</summary>
/// <param name="Name">The fullest name that the text has; where it has none, its words for who speaks («متحدث باسم الشركة»).</param>
/// <param name="Title">What the text calls the bearer of the name, at its fullest («نائب وزير الخارجية الروسي»); null when it says nothing, or when <paramref name="Name"/> is no person's name.</param>
public sealed record Speaker(string Name, string? Title)
{
    /// <summary>Title and name as one phrase: «نائب وزير الخارجية الروسي ألكسندر غروشكو».</summary>
    public string InFull => Title is null ? Name : $"{Title} {Name}";
}
