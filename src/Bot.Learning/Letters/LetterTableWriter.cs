using System.Globalization;
using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>Writes a table as <see cref="LetterTable.Read"/> reads it.</summary>
internal static class LetterTableWriter
{
    // In hundredths of a wrong letter; what a neighbourhood changes less is nothing.
    private const int Least = 2;

    /// <summary>The lines of the table, sorted, without the header.</summary>
    public static IEnumerable<string> Lines(LetterTable table) =>
        table.All.Select(group => Line(group.Key, group.Value)).OfType<string>().Order(StringComparer.Ordinal);

    private static string? Line(long key, LetterTable.Weight[] weights)
    {
        var pattern = LetterGroup.Pattern(key);
        var fields = weights
            .Select(weight => (Letters: ArabicLetters.Text(weight.First) + ArabicLetters.Text(weight.Second), Hundredths: (int)MathF.Round(weight.Value * LetterTable.Fraction)))
            .Where(weight => LetterGroup.IsAnywhere(key) || Math.Abs(weight.Hundredths) >= Least)
            .Select(weight => (weight.Letters.Length == 0 ? "_" : weight.Letters) + weight.Hundredths.ToString(CultureInfo.InvariantCulture))
            .ToList();
        return fields.Count == 0 ? null : pattern + " " + string.Join(' ', fields);
    }

}
