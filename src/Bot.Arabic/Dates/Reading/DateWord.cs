namespace Bot.Arabic.Dates.Reading;

/// <summary>An entry of the date words.</summary>
/// <param name="Rest">Its words after the first, normalized: «الثاني» of «كانون الثاني»; mostly none.</param>
/// <param name="Kind">What it has to do with dates.</param>
/// <param name="Value">Its number, as <see cref="DateWordKind"/> says; 0 where the kind has none.</param>
/// <param name="IsWeak">True when the word usually means something else («مارس», he practised), so that more than the word is needed.</param>
internal sealed record DateWord(string[] Rest, DateWordKind Kind, int Value, bool IsWeak);
