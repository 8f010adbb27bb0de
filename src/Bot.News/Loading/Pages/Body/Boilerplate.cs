using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Knows the lines that outlets put around their articles.</summary>
internal sealed class Boilerplate
{
    // A longer line begins with these words by chance: «شارك الوزير في المؤتمر …».
    private const int MaxWords = 9;

    // Captions are longer than other lines of their kind.
    private const int MaxCaptionWords = 25;

    private static readonly char[] CaptionJoints = ['-', '–', '—', '(', '[', '|', '/'];

    private readonly List<(string Start, LineKind Kind)> _starts;

    public Boilerplate(Lexicon lexicon) =>
        _starts = [.. lexicon.Entries("boilerplate").Select(fields => (Fold(fields[1]), Enum.Parse<LineKind>(fields[0], ignoreCase: true)))];

    /// <summary>What the line is.</summary>
    public LineKind KindOf(string line) => Find(line).Kind is var kind && kind == LineKind.Text && IsCredited(line) ? LineKind.Credit : kind;

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

    // «مشهد من الميناء – تصوير: سلمى الحداد»، «واجهة المتحف (صورة: أرشيف)»
    private bool IsCredited(string line)
    {
        var joint = line.LastIndexOfAny(CaptionJoints);
        if (joint < 0 || line.AsSpan().Count(' ') >= MaxCaptionWords || EndsAsSentence(line))
        {
            return false;
        }

        var tail = Fold(line[(joint + 1)..].Trim(' ', ')', ']'));
        return _starts.Exists(s => s.Kind == LineKind.Credit && StartsWithWords(tail, s.Start) && (tail.Length == s.Start.Length || tail[s.Start.Length..].TrimStart() is [':', ..]));
    }

    private static bool StartsWithWords(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal) && (line.Length == start.Length || !char.IsLetterOrDigit(line[start.Length]));

    // A sentence ends with a stop and is the article's, short as it may be: «شارك في التصويت 20 دولة.»
    private static bool EndsAsSentence(string line) => line[^1] is '.' or '؟' or '!' && line.AsSpan().Count(' ') >= 3;

    private static string Fold(string text) => ArabicNormalizer.Normalize(text);
}
