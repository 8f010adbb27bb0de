using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Pages.Body;

/// <summary>
/// Knows the lines, above a text or behind it, that only say where it comes from («القاهرة - واس»، «فرانس 24/ أ ف ب»، «وكالات») or who in the
/// newsroom had it in hand («س.ك»). The agencies are those of <c>dateline-credits.txt</c>.
/// </summary>
internal sealed partial class Signoff(Lexicon lexicon)
{
    private const int MaxWords = 7;
    private const int MaxLength = 60;
    private const int MaxWordsOfPart = 3;

    private readonly FrozenSet<string> _credits = lexicon.Entries("dateline-credits").Select(fields => ArabicNormalizer.Normalize(fields[0])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a line holds nothing else. With a colon it is the dateline of the text behind it, which the text keeps.</summary>
    public bool Is(string line)
    {
        if (line[^1] == ':' || line.Length > MaxLength || line.AsSpan().Count(' ') >= MaxWords)
        {
            return false;
        }

        var parts = Joint().Split(ArabicNormalizer.Normalize(line)).Select(p => p.Trim(' ', '.', '*')).Where(p => p.Length > 0).ToList();
        return parts.Exists(IsCredit) && parts.TrueForAll(p => p.AsSpan().Count(' ') < MaxWordsOfPart || IsCredit(p));
    }

    // «أ ف ب», «س.ك», «وكالة الأناضول»
    private bool IsCredit(string part) => Initials().IsMatch(part) || part.Split(' ').All(_credits.Contains);

    [GeneratedRegex(@"[-–—_/|:،,()\[\]+]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:[\u0621-\u064A]{1,2}[. ]+){0,3}[\u0621-\u064A]{1,2}$|^(?:afp|ap|bbc|cnn|dpa|rt)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Initials();
}
