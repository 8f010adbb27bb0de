namespace Bot.Arabic.Dates.Reading;

/// <summary>A number in words: «خمسة وتسعين», «خمسة عشر», «ألف وتسعمائة وستة وتسعين».</summary>
/// <param name="Value">The number.</param>
/// <param name="Next">The first token after it.</param>
internal readonly record struct SpelledNumber(int Value, int Next)
{
    private const int MostWords = 6;

    /// <summary>The number that begins at a token; null where there is none.</summary>
    public static SpelledNumber? At(DateText text, int i)
    {
        if (text.Find(i, DateWordKind.Count) is not { } first)
        {
            return null;
        }

        var (value, last) = (first.Word.Value, first);
        for (var words = 1; words < MostWords && text.Find(last.Next, DateWordKind.Count) is { } word; words++)
        {
            // «خمسة عشر» stands without «و», all else with it.
            var isTeen = !word.HasProclitics && word.Word.Value == 10 && last.Word.Value < 10;
            if (!isTeen && !word.HasProclitics)
            {
                break;
            }

            (value, last) = (value + word.Word.Value, word);
        }

        return new SpelledNumber(value, last.Next);
    }
}
