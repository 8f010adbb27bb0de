namespace Bot.Arabic.Tests;

/// <summary>A file of tables that a linguist reads and extends; it lies beside its tests and is copied to the output.</summary>
internal static class MarkdownTable
{
    /// <summary>The rows of all tables in a file, each cut into trimmed cells; headings, header rows and rules are left out.</summary>
    /// <param name="path">Relative to this project: <c>Dates/dates.md</c>.</param>
    public static IEnumerable<string[]> Rows(string path)
    {
        var isInside = false;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, path)))
        {
            if (!line.StartsWith('|'))
            {
                isInside = false;
            }
            else if (line.StartsWith("| ---", StringComparison.Ordinal))
            {
                isInside = true;
            }
            else if (isInside)
            {
                yield return line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            }
        }
    }
}
