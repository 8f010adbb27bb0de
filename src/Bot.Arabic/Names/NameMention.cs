namespace Bot.Arabic.Names;

/// <summary>One mention of a name in a text, without titles and without clitics («بوتين» in «وبوتين»).</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it names.</param>
/// <param name="FullName">The fullest form that this text has for the same bearer («إيمانويل ماكرون» for «ماكرون»); its own text when it is the fullest. As it would stand alone, so it need be no slice of the text: «النجار» for «للنجار», «سامي النجار» for «#سامي_النجار».</param>
/// <param name="Latin">The usual Latin form where it is known, as in <c>Emmanuel Macron</c>.</param>
public sealed record NameMention(TextSpan Span, NameKind Kind, string FullName, string? Latin)
{
    /// <summary>The whole words of the mention, with what is written onto the first of them («وبوتين»), as corpora mark names; it contains <see cref="Span"/>.</summary>
    public TextSpan Written { get; init; } = Span;

    /// <summary>True for a role that stands in the name's place («الرئيس الفرنسي»): it says who is meant, but is no name.</summary>
    public bool IsRole { get; init; }
}
