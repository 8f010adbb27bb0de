namespace Bot.Arabic.Summaries;

/// <summary>A sentence that may stand in a summary.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">How many words it has: runs between blanks with a letter or digit.</param>
/// <param name="Dangles">Whether it needs the sentence before it.</param>
/// <param name="Traits">What is measured of it, by <see cref="SentenceTrait"/>.</param>
internal sealed record TellingSentence(TextSpan Span, int Words, bool Dangles, double[] Traits);
