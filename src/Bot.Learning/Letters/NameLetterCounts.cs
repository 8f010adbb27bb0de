using System.Globalization;
using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>Counts which letters follow each other in Arabic names, each name once.</summary>
internal static class NameLetterCounts
{
    /// <summary>How often each letter comes after another, in their order.</summary>
    public static IReadOnlyCollection<NameLetters.Entry> Of(IEnumerable<NamePair> pairs) =>
        [.. pairs.DistinctBy(pair => pair.Arabic, StringComparer.Ordinal)
            .SelectMany(pair => After(SpellingUnit.WithEnd(pair.Written)))
            .GroupBy(letters => letters)
            .Select(letters => new NameLetters.Entry(letters.Key.Before, letters.Key.Letter, letters.Count()))
            .OrderBy(entry => (entry.Before, entry.Letter))];

    /// <summary>The lines of a table as <see cref="NameLetters.Read"/> reads them.</summary>
    public static IEnumerable<string> Lines(IEnumerable<NameLetters.Entry> entries) =>
        entries.GroupBy(entry => entry.Before).Select(after => $"{(after.Key == 0 ? "^" : ArabicLetters.Text(after.Key))} {string.Join(' ', after.Select(Field))}");

    private static string Field(NameLetters.Entry entry) =>
        (entry.Letter == SpellingUnit.End ? "$" : ArabicLetters.Text(entry.Letter)) + entry.Count.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(byte Before, byte Letter)> After(byte[] name) => name.Select((letter, i) => (i > 0 ? name[i - 1] : (byte)0, letter));
}
