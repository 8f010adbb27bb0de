namespace Bot.Arabic.Text;

/// <summary>Gathers the quoted parts of a text.</summary>
internal sealed class QuotedParts(string text)
{
    // Longer quotations are broken markup, and cost time.
    private const int Longest = 3000;

    private readonly MarkPlaces _places = new(text);
    private readonly List<QuotedPart> _parts = [];

    /// <summary>Adds a part without the blanks at its ends; an empty or overlong one is none.</summary>
    /// <param name="open">Where the opening mark stands.</param>
    /// <param name="contentEnd">Where the content ends.</param>
    /// <param name="end">The first character after the closing mark, or after the content.</param>
    /// <param name="isClosed">Whether there is a closing mark.</param>
    public void Add(int open, int contentEnd, int end, bool isClosed)
    {
        if (contentEnd - open > Longest)
        {
            return;
        }

        var (start, stop) = (_places.IsDouble(open) ? open + 2 : open + 1, contentEnd);
        while (start < stop && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (stop > start && char.IsWhiteSpace(text[stop - 1]))
        {
            stop--;
        }

        if (stop > start)
        {
            _parts.Add(new QuotedPart(new TextSpan(start, stop), open, end, isClosed));
        }
    }

    /// <summary>Where the last sentence between two offsets ends, before its full stop; the first offset when none does.</summary>
    public int LastSentenceEnd(int start, int end)
    {
        var first = Math.Max(start, end - Longest);
        return text.AsSpan(first, end - first).LastIndexOfAny(".!؟?") is >= 0 and var last ? first + last : start;
    }

    /// <summary>The parts in the order of their opening marks.</summary>
    public List<QuotedPart> InOrder()
    {
        _parts.Sort((a, b) => a.Open.CompareTo(b.Open));
        return _parts;
    }
}
