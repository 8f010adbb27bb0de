namespace Bot.Arabic.Dates.Reading;

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Word">A word in its normal form; a number in ASCII digits; nothing for signs, breaks, and what is too long for a date.</param>
/// <param name="Sign">A sign; NUL for all others.</param>
/// <param name="Number">The value of a number of at most nine digits; else -1.</param>
/// <param name="IsGlued">True when nothing stands between it and the token before it.</param>
internal readonly record struct DateToken(TextSpan Span, DateTokenKind Kind, string Word, char Sign, int Number, bool IsGlued)
{
    /// <summary>Whether it is one of these signs.</summary>
    public bool IsSign(params ReadOnlySpan<char> signs) => Kind == DateTokenKind.Sign && signs.Contains(Sign);

    /// <summary>Whether it is a number of so many digits.</summary>
    public bool IsNumberOf(int fewestDigits, int mostDigits) =>
        Kind == DateTokenKind.Number && Word.Length >= fewestDigits && Word.Length <= mostDigits;
}
