using System.Text.RegularExpressions;

namespace Bot.Arabic.Text;

/// <summary>
/// Finds the dateline of an article: the place, agency or author in front of its first words («باريس (رويترز) –»، «القاهرة - واس:»). It
/// belongs to the text but to none of its sentences. The forms were collected from real pages of some 290 outlets. Thread-safe.
/// </summary>
public sealed partial class DatelineFinder
{
    // «بغداد - (أ ف ب) -» is two in one.
    private const int MaxParts = 2;

    private readonly HashSet<string> _places;
    private readonly HashSet<string> _credits;

    /// <summary>Reads the word lists once.</summary>
    public DatelineFinder(Lexicon lexicon)
    {
        _places = [.. lexicon.Entries("places").SelectMany(f => f.Length > 2 ? [f[0], .. f[2].Split('،')] : f[..1]).Select(Fold).Where(p => p.Length > 0)];
        _credits = [.. lexicon.Entries("dateline-credits").Select(f => Fold(f[0]))];
    }

    /// <summary>The sentences without the dateline: those inside it are gone, the one that it opens begins behind it.</summary>
    public IReadOnlyList<TextSpan> Cut(string text, IReadOnlyList<TextSpan> sentences)
    {
        var end = EndIn(text);
        return end == 0
            ? sentences
            : [.. sentences.Where(s => s.End > end).Select(s => s.Start < end ? new TextSpan(end, s.End) : s)];
    }

    /// <summary>The position of the first word behind the dateline; 0 when there is none, or nothing else.</summary>
    public int EndIn(string text)
    {
        var end = 0;
        for (var part = 0; part < MaxParts && Next(text[end..Math.Min(text.Length, end + 160)]) is > 0 and var length; part++)
        {
            end += length;
        }

        return end < text.Length ? end : 0;
    }

    private int Next(string head) => new[] { Bracketed(head), Credited(head), Signed(head), OfPlaceAlone(head) }.FirstOrDefault(length => length > 0);

    // «دبي، الإمارات العربية المتحدة (CNN) –»، «(CNN)--»، «بغداد - (د ب أ):»، «طهران 4 فبراير 2026 (شينخوا)»
    private int Bracketed(string head)
    {
        var match = BracketForm().Match(head);
        var (before, inside) = (match.Groups["before"].Value.Trim(), match.Groups["inside"].Value);
        var isOpening = before.Length == 0 || before.Split('،', '-', '–', '—', '/').Any(IsPlace) || IsPlace(Digits().Split(before)[0]);
        // «باريس (أ ف ب) أعلنت …»
        if (!match.Groups["mark"].Success)
        {
            return isOpening && before.Length > 0 && IsCredit(inside) ? match.Length : 0;
        }

        return (isOpening ? IsCredit(inside) || IsCredit(match.Groups["after"].Value) || IsPlace(inside) || before.Length > 0 : IsPlace(inside) && Words(before) <= 3) ? match.Length : 0;
    }

    // «القاهرة - واس:»، «موسكو - الأفق نيوز.»، «غزة / سما /»، «البصرة/ سيف المالكي» in a line of its own
    private int Credited(string head)
    {
        var match = CreditForm().Match(head);
        if (!match.Success || Words(match.Groups["place"].Value) > 4 || Words(match.Groups["credit"].Value) > 5)
        {
            return 0;
        }

        var (isPlace, isCredit) = (IsPlace(match.Groups["place"].Value), IsCredit(match.Groups["credit"].Value));
        var isDateline = match.Groups["end"].Value.Trim() switch
        {
            // A line as short as this is no paragraph.
            "" => true,
            // A name of two words, where a sentence would have a verb and more.
            "." => isCredit || Words(match.Groups["credit"].Value) <= 2,
            ":" => isPlace || isCredit,
            // «إيران - كما يبدو - تستعد»: a dash may also close what the one before opened.
            _ => isCredit,
        };
        return isDateline ? match.Length : 0;
    }

    // «كتب – أحمد العش:»، «إيلاف من واشنطن:»
    private int Signed(string head)
    {
        var match = SignatureForm().Match(head);
        return match.Success && IsCredit(match.Groups["credit"].Value) && (!match.Groups["place"].Success || IsPlace(match.Groups["place"].Value)) ? match.Length : 0;
    }

    // «مكة المكرمة ــ نفذت …»، «وكالات_»
    private int OfPlaceAlone(string head)
    {
        var match = PlaceForm().Match(head);
        var sentence = match.Success ? head[match.Length..].Split('.', '\n')[0] : "";
        var isOpening = IsPlace(match.Groups["place"].Value) || IsCredit(match.Groups["place"].Value);
        return isOpening && Words(sentence) > 1 && sentence.IndexOfAny(['-', '–', '—', '_']) < 0 ? match.Length : 0;
    }

    private bool IsPlace(string text) => _places.Contains(Fold(text));

    // «CNN» and «أ ف ب» are no words.
    private bool IsCredit(string text)
    {
        var words = Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && (words.Any(w => _credits.Contains(w)) || words.All(w => w.Length == 1 || w.All(char.IsAsciiLetterOrDigit)));
    }

    private static string Fold(string text) => ArabicNormalizer.Normalize(text).Trim();

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex("""^(?>[\s\-–—*•]*)(?<before>[^()\n.:؟!"«»]{0,60})\((?<inside>[^()\n]{2,30})\)(?:[^\S\n]*(?<after>\p{L}{2,10})[^\S\n]*(?=:))?[^\S\n]*(?:(?<mark>[-–—_:ـ/.\s]*[-–—_:ـ/])|(?<mark>)(?=\n)|(?=\s))\s*""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex BracketForm();

    // A digit beside the mark is a score or a range.
    [GeneratedRegex("""^(?>[\s\-–—*•]*)(?<place>[^-–—/_|:.،؛()؟!"«»\n]{2,40}?)\s*(?:[-–—/_|]|ـ{2,})+\s*(?!\d)(?<credit>[^-–—/_|:.،؛()؟!"«»\n]{2,45}?)[^\S\n]*(?<end>:|\.(?!\d)|[-–—/_]+(?=\s)|(?=\n))[-–—/_]*\s*""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex CreditForm();

    [GeneratedRegex("""^(?>\s*)(?<credit>\p{L}+)\s*(?:[-–—/_:]+\s*\p{L}+(?:[^\S\n]+\p{L}+){0,3}|من\s+(?<place>\p{L}+(?:\s\p{L}+)?))\s*(?::|(?=\n))\s*""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex SignatureForm();

    [GeneratedRegex("""^(?>\s*)(?<place>\p{L}+(?:[^\S\n]+\p{L}+){0,2}?)\s*(?:\s[-–—]+\s|_+|ـ{2,})[-–—]*\s*(?=\p{L})""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex PlaceForm();

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Digits();
}
