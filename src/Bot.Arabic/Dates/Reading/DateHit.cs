namespace Bot.Arabic.Dates.Reading;

/// <summary>A date word that stands in a text.</summary>
/// <param name="Word">The entry.</param>
/// <param name="Start">Where it begins in the text, after its proclitics.</param>
/// <param name="HasProclitics">Whether «و», «ف», «ب», «ل» or «ك» is written onto it.</param>
/// <param name="Next">The first token after it.</param>
internal readonly record struct DateHit(DateWord Word, int Start, bool HasProclitics, int Next);
