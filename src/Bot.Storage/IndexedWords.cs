using Bot.Arabic.Text;

namespace Bot.Storage;

/// <summary>The words that an article is found by, the same on every database.</summary>
internal static class IndexedWords
{
    /// <summary>Longer runs of letters are no words of a language but addresses and keys; PostgreSQL's index refuses the longest of them.</summary>
    public const int MaxLength = 64;

    /// <summary>The words of the texts in normal form, each once.</summary>
    public static string[] Of(params ReadOnlySpan<string> texts)
    {
        // An article repeats most of its words: only the first of each becomes a string.
        var words = new HashSet<string>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            // First the normal form, then the cut: one character can be written for several words («ﷺ»).
            var normal = ArabicNormalizer.Normalize(text);
            foreach (var span in WordSplitter.Split(normal))
            {
                if (span.Length <= MaxLength)
                {
                    lookup.Add(normal.AsSpan(span.Start, span.Length));
                }
            }
        }

        return [.. words];
    }

    /// <summary>Those of <paramref name="forms"/> that can be in the index at all: a form that is not one word as the index cuts words matches nothing.</summary>
    public static string[] Searchable(IEnumerable<string> forms) =>
        [.. forms.Where(form => Of(form) is [var word] && word == form).Distinct(StringComparer.Ordinal)];
}
