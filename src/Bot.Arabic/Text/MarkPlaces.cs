namespace Bot.Arabic.Text;

/// <summary>What the place of a quotation mark says about it, for marks that look the same on both sides.</summary>
internal sealed class MarkPlaces(string text)
{
    /// <summary>Whether a mark stands as an opening one: something ends before it and a word begins after it.</summary>
    public bool Opens(int i) => IsBreak(i - 1) && !IsBreak(After(i));

    /// <summary>Whether a mark stands as a closing one: right after what it closes, and nothing is written onto it.</summary>
    public bool Closes(int i) => !IsBlank(i - 1) && (IsBreak(After(i)) || IsBlank(After(i)));

    /// <summary>Whether a mark between blanks opens, as a colon, «أن» or «إن» before it shows, although another mark is open.</summary>
    /// <param name="i">The mark.</param>
    /// <param name="open">Where the open one stands.</param>
    public bool IsIntroduced(int i, int open)
    {
        var end = i;
        while (end > open + 1 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end > open + 1 && end < i
            && (text[end - 1] == ':' || (end > open + 3 && text[end - 1] == 'ن' && text[end - 2] is 'أ' or 'إ' or 'ا' && char.IsWhiteSpace(text[end - 3])));
    }

    /// <summary>Whether a mark is that of inches: right after a figure, with nothing written onto it.</summary>
    public bool IsInch(int i) => i > 0 && char.IsDigit(text[i - 1]) && IsBreak(i + 1);

    /// <summary>Whether two apostrophes that stand for one quotation mark begin here.</summary>
    public bool IsDouble(int i) => i >= 0 && i + 1 < text.Length && text[i] == '\'' && text[i + 1] == '\'';

    private int After(int i) => IsDouble(i) ? i + 2 : i + 1;

    private bool IsBlank(int i) => i < 0 || i >= text.Length || char.IsWhiteSpace(text[i]);

    private bool IsBreak(int i) => IsBlank(i) || text[i] is ':' or '(' or ')' or '[' or ']' or '،' or ',' or '.' or '؛' or ';' or '!' or '؟' or '?' or '…' or '-' or '–' or '\u0640';
}
