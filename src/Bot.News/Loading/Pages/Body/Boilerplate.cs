using System.Collections.Frozen;
using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Knows the lines that outlets put around their articles.</summary>
internal sealed class Boilerplate
{
    // A longer line begins with these words by chance: «شارك الوزير في المؤتمر …».
    private const int MaxWords = 9;

    // Captions are longer than other lines of their kind, and so is a headline behind «اقرأ أيضا:».
    private const int MaxCaptionWords = 25;

    // The outlet's own sentences.
    private const int MaxNoteWords = 60;

    private const int MaxStartLength = 60;

    private static readonly char[] CaptionJoints = ['-', '–', '—', '(', '[', '|', '/'];

    private readonly ILookup<string, (string Start, LineKind Kind)> _starts;
    private readonly FrozenSet<string> _links;

    public Boilerplate(Lexicon lexicon)
    {
        var rows = lexicon.Entries("boilerplate").ToLookup(fields => fields[0] == "link");
        _links = rows[true].Select(fields => Fold(fields[1])).ToFrozenSet(StringComparer.Ordinal);
        _starts = rows[false].Select(fields => (Start: Fold(fields[1]), Kind: Enum.Parse<LineKind>(fields[0], ignoreCase: true))).ToLookup(s => FirstWord(s.Start), StringComparer.Ordinal);
    }

    /// <summary>What the line is.</summary>
    public LineKind KindOf(string line) => Find(WithoutOrnament(line)).Kind switch
    {
        LineKind.Text when IsOfLinks(line) => LineKind.Drop,
        LineKind.Text when IsCredited(line) => LineKind.Credit,
        var kind => kind,
    };

    /// <summary>The author that a line names, without the words before; null when it is no byline.</summary>
    public string? AuthorIn(string line)
    {
        var bare = WithoutOrnament(line);
        var (start, kind) = Find(bare);
        if (kind != LineKind.Byline || line[^1] == ':')
        {
            return null;
        }

        // The start has as many words in the line as in normal form.
        var rest = bare.Split(' ')[(start.AsSpan().Count(' ') + 1)..];
        return PlainText.CleanOrNull(string.Join(' ', rest).Trim(' ', ':', '-', '–', '—', '/', '|', '.'));
    }

    private (string Start, LineKind Kind) Find(string line)
    {
        var words = line.AsSpan().Count(' ') + 1;
        if (words > MaxNoteWords)
        {
            return default;
        }

        var isSentence = EndsAsSentence(line);
        var folded = Fold(line[..Math.Min(line.Length, MaxStartLength)]);
        return _starts[FirstWord(folded)].FirstOrDefault(s => StartsWithWords(folded, s.Start) && s.Kind switch
        {
            LineKind.Note or LineKind.Paywall => true,
            LineKind.Box when folded.AsSpan(s.Start.Length).TrimStart() is [':' or '-' or '–' or '|', ..] => words <= MaxCaptionWords,
            _ => words <= MaxWords && !isSentence,
        });
    }

    // «فيسبوك تويتر واتساب»
    private bool IsOfLinks(string line) =>
        line.AsSpan().Count(' ') < MaxWords
        && Fold(line).Split([' ', '/', '|', '،', ',', '-', ':', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } words
        && Array.TrueForAll(words, _links.Contains);

    // «مشهد من الميناء – تصوير: سلمى الحداد»، «واجهة المتحف (صورة: أرشيف)»
    private bool IsCredited(string line)
    {
        var joint = line.LastIndexOfAny(CaptionJoints);
        if (joint < 0 || line.AsSpan().Count(' ') >= MaxCaptionWords || EndsAsSentence(line))
        {
            return false;
        }

        var tail = Fold(line[(joint + 1)..].Trim(' ', ')', ']'));
        return _starts[FirstWord(tail)].Any(s => s.Kind == LineKind.Credit && StartsWithWords(tail, s.Start) && (tail.Length == s.Start.Length || tail[s.Start.Length..].TrimStart() is [':', ..]));
    }

    // «* نقلا عن …», «► اقرأ أيضا», «© …»; a quotation mark is the text's.
    private static string WithoutOrnament(string line)
    {
        var start = 0;
        while (start < line.Length - 1 && !char.IsLetterOrDigit(line[start]) && line[start] is not ('"' or '“' or '”' or '«' or '\'' or '(' or '['))
        {
            start++;
        }

        return line[start..];
    }

    private static string FirstWord(string line)
    {
        var end = 0;
        while (end < line.Length && char.IsLetterOrDigit(line[end]))
        {
            end++;
        }

        return line[..end];
    }

    private static bool StartsWithWords(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal) && (line.Length == start.Length || !char.IsLetterOrDigit(line[start.Length]));

    // A sentence ends with a stop and is the article's, short as it may be: «شارك في التصويت 20 دولة.»
    private static bool EndsAsSentence(string line) => line[^1] is '.' or '؟' or '!' && line.AsSpan().Count(' ') >= 3;

    private static string Fold(string text) => ArabicNormalizer.Normalize(text);
}
