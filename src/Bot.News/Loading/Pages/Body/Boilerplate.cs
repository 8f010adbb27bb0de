using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Knows the lines that outlets put around their articles.</summary>
internal sealed class Boilerplate
{
    // A longer line begins with these words by chance: «شارك الوزير في المؤتمر …».
    private const int MaxWords = 9;

    private readonly List<(string Start, LineKind Kind)> _starts;

    public Boilerplate(Lexicon lexicon) =>
        _starts = [.. lexicon.Entries("boilerplate").Select(fields => (Fold(fields[1]), Enum.Parse<LineKind>(fields[0], ignoreCase: true)))];

    /// <summary>What the line is.</summary>
    public LineKind KindOf(string line) => Find(line).Kind;

    /// <summary>The author that a line names, without the words before; null when it is no byline.</summary>
    public string? AuthorIn(string line)
    {
        var (start, kind) = Find(line);
        if (kind != LineKind.Byline || line[^1] == ':')
        {
            return null;
        }

        // The start has as many words in the line as in normal form.
        var rest = line.Split(' ')[(start.AsSpan().Count(' ') + 1)..];
        return PlainText.CleanOrNull(string.Join(' ', rest).Trim(' ', ':', '-', '–', '—', '/', '|', '.'));
    }

    private (string Start, LineKind Kind) Find(string line)
    {
        if (line.AsSpan().Count(' ') >= MaxWords || EndsAsSentence(line))
        {
            return default;
        }

        var folded = Fold(line);
        return _starts.Find(s => StartsWithWords(folded, s.Start));
    }

    private static bool StartsWithWords(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal) && (line.Length == start.Length || !char.IsLetterOrDigit(line[start.Length]));

    // A sentence ends with a stop and is the article's, short as it may be: «شارك في التصويت 20 دولة.»
    private static bool EndsAsSentence(string line) => line[^1] is '.' or '؟' or '!' && line.AsSpan().Count(' ') >= 3;

    private static string Fold(string text) => ArabicNormalizer.Normalize(text);
}
