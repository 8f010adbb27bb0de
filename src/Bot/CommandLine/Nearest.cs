namespace Bot.CommandLine;

/// <summary>Finds what a person may have meant by a mistyped word.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest changed letters, case aside; null when even that differs in more than a third of the letters (at least two are allowed).</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var best = candidates.Select(c => (Candidate: c, Distance: Distance(word, c))).DefaultIfEmpty((Candidate: "", Distance: int.MaxValue)).MinBy(c => c.Distance);
        return best.Distance <= Math.Max(2, word.Length / 3) ? best.Candidate : null;
    }

    // Levenshtein over one row.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
