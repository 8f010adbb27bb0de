using Bot.Arabic.Text;
using Bot.News.Loading.Pages.Blocks;
using Bot.News.Loading.Pages.Times;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Chooses, among the lines that were extracted, those that are the article's text.</summary>
internal sealed class BodyCleaner(Boilerplate boilerplate, Signoff signoff, TimeLineReader times)
{
    // What stands beside a time and beside a mere day above the text: an author, a place, the outlet, the minutes that reading takes.
    private const int MaxHeadWords = 25;
    private const int MaxDatedWords = 8;

    /// <summary>The paragraphs in page order.</summary>
    /// <param name="lines">The extracted lines.</param>
    /// <param name="title">The headline, which is no paragraph.</param>
    /// <param name="signature">The names of author and outlet: a line above the text that holds nothing else is none either.</param>
    public IReadOnlyList<string> Clean(IReadOnlyList<PageBlock> lines, string title, params IReadOnlyList<string?> signature)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Fold(title) };
        var paragraphs = new List<string>();
        var isInBox = false;
        // Each line is asked for its times more than once.
        var read = lines.Select(line => times.Read(line.Text)).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var kind = boilerplate.KindOf(line.Text);
            if (kind == LineKind.End && paragraphs.Count > 0)
            {
                break;
            }

            isInBox = kind == LineKind.Box || (isInBox && line.LinkShare > 0.5);
            // «كتب الوزير على صفحته:» in the text is no byline; «كتبت – هبة العطار:» above it is one.
            var isText = kind == LineKind.Text || (kind == LineKind.Byline && (paragraphs.Count > 0 || boilerplate.AuthorIn(line.Text) is null));
            if (!isText || isInBox || IsOfAnotherArticle(lines, read, i, paragraphs.Count == 0)
                || (paragraphs.Count == 0 && (IsSignature(line.Text, signature) || signoff.Is(kind == LineKind.Byline ? line.Text.TrimEnd(':', ' ') : line.Text))))
            {
                continue;
            }

            var text = WithoutLead(line.Text, read[i], isFirst: paragraphs.Count == 0);
            if (Fold(text) is var folded && folded.Any(char.IsLetterOrDigit) && seen.Add(folded))
            {
                paragraphs.Add(text);
            }
        }

        while (paragraphs.Count > 1 && signoff.Is(paragraphs[^1]))
        {
            paragraphs.RemoveAt(paragraphs.Count - 1);
        }

        return paragraphs;
    }

    // A headline that leads elsewhere, with or without that article's own time.
    private bool IsOfAnotherArticle(IReadOnlyList<PageBlock> lines, IReadOnlyList<TimeLine> read, int i, bool isFirst)
    {
        var line = lines[i];
        if (line.LinkShare > 0.9 || (line.LinkShare > 0.6 && !line.IsSentence) || read[i].IsWhole)
        {
            return true;
        }

        var isBoxOfOne = line.LinkShare > 0.5 && times.Read(line.Unlinked).IsWhole;
        // The first line may be the article's own summary above its own time.
        var isHeadlineWithTime = !isFirst && line.Words < 20 && !line.IsSentence && i + 1 < lines.Count && read[i + 1].IsWhole;
        return isBoxOfOne || isHeadlineWithTime || IsCaption(line) || (isFirst && IsHeadLine(line, read[i]));
    }

    private static bool IsHeadLine(PageBlock line, TimeLine read) =>
        !line.IsSentence && read.Times.Any(t => line.Words <= (t.HasClock ? MaxHeadWords : t.Value is null ? 0 : MaxDatedWords));

    // «… - سبوتنيك عربي, 1920, 31.01.2026»: the caption of a picture ends with its width and day.
    private bool IsCaption(PageBlock line) =>
        !line.IsSentence
        && line.Text.LastIndexOf(',') is var comma and > 0
        && line.Text.LastIndexOf(',', comma - 1) > 0
        && times.Read(line.Text[(comma + 1)..].Trim()).IsWhole;

    private static bool IsSignature(string line, IReadOnlyList<string?> names)
    {
        var rest = names.OfType<string>().Aggregate(line, (text, name) => text.Replace(name, "", StringComparison.Ordinal));
        return rest.Length < line.Length && !rest.Any(char.IsLetterOrDigit);
    }

    private static string WithoutLead(string text, TimeLine line, bool isFirst)
    {
        var isLabelled = line.Times.Count > 0 && line.Times[0].Label != TimeLabel.None;
        return line.LeadEnd > 0 && isFirst && isLabelled ? text[line.LeadEnd..].TrimStart(' ', '|', '-', '–', ':', '.', '،', ',') : text;
    }

    private static string Fold(string text) => ArabicNormalizer.Normalize(text);
}
