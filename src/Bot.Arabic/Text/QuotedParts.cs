namespace Bot.Arabic.Text;

/// <summary>Which parts of a paragraph stand between quotation marks that open and close in it.</summary>
internal static class QuotedParts
{
    // A mark that was left open would swallow sentences up to the next quotation; no quotation of the news pages that were read was longer.
    private const int Longest = 1200;

    /// <summary>The outermost quoted parts in text order with their marks, none overlapping another. Marks without a partner are passed over.</summary>
    public static List<TextSpan> In(string text, TextSpan paragraph)
    {
        var parts = new List<TextSpan>();
        var open = -1;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (!IsMark(text[i]))
            {
                continue;
            }

            if (open >= 0 && i - open <= Longest && Closes(text, paragraph, open, i))
            {
                parts.Add(new TextSpan(open, i + 1));
                open = -1;
            }
            else if (open < 0 || i - open > Longest || text[i] != '»')
            {
                open = Opens(text, paragraph, i) ? i : open;
            }
        }

        return parts;
    }

    private static bool IsMark(char c) => c is '"' or '«' or '»' or '“' or '”' or '„' or '″';

    // «»: only the other one closes. The English and straight marks are used in every direction, so what stands beside them decides.
    private static bool Closes(string text, TextSpan paragraph, int open, int i) => text[open] switch
    {
        '«' => text[i] == '»',
        _ => text[i] is not ('«' or '»' or '„') && !IsClearlyOpening(text, paragraph, i),
    };

    private static bool Opens(string text, TextSpan paragraph, int i) => text[i] switch
    {
        '»' => false,
        '«' or '„' => true,
        _ => !IsClearlyClosing(text, paragraph, i),
    };

    private static bool IsClearlyOpening(string text, TextSpan paragraph, int i) => IsOpenBefore(text, paragraph, i) && !IsOpenAfter(text, paragraph, i);

    private static bool IsClearlyClosing(string text, TextSpan paragraph, int i) => !IsOpenBefore(text, paragraph, i) && IsOpenAfter(text, paragraph, i) && text[i] != '“';

    private static bool IsOpenBefore(string text, TextSpan paragraph, int i) =>
        i == paragraph.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is ':' or '(' or '[' or '\u0640';

    private static bool IsOpenAfter(string text, TextSpan paragraph, int i) =>
        i + 1 == paragraph.End || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '.' or '،' or ',' or '؛' or ':' or ')' or ']' or '!' or '؟' or '?';
}
