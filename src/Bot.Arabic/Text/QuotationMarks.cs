namespace Bot.Arabic.Text;

/// <summary>
/// Pairs the quotation marks of a text: «…», "…", “…”, ”…“, „…“, ″…″, ''…'', ‹…›, '…', ‘…’, reversed ones and nested ones. A mark left open ends with its
/// paragraph, or with the last sentence before the next mark that opens; one that is closed in a following paragraph is a pair.
/// </summary>
internal sealed class QuotationMarks
{
    // Deeper nesting is broken markup, and costs time.
    private const int Deepest = 4;

    // A mark that was left open would swallow sentences up to the next quotation; no quotation of the news pages that were read was longer.
    private const int LongestInParagraph = 1200;

    private const char Single = '\'';

    // Further apart two apostrophes are no pair.
    private const int LongestSingle = 300;

    private readonly string _text;
    private readonly MarkPlaces _places;
    private readonly List<OpenMark> _open = [];
    private readonly QuotedParts _parts;

    private QuotationMarks(string text) => (_text, _places, _parts) = (text, new MarkPlaces(text), new QuotedParts(text));

    /// <summary>The parts in the order of their opening marks; a nested part comes after the one that holds it.</summary>
    public static List<QuotedPart> Pair(string text) => Pair(text, new TextSpan(0, text.Length));

    /// <summary>The outermost parts of a paragraph or sentence that are opened and closed in it, in text order with their marks.</summary>
    public static List<TextSpan> Closed(string text, TextSpan within)
    {
        var parts = new List<TextSpan>();
        foreach (var part in Pair(text, within))
        {
            if (part.IsClosed && part.End - part.Open <= LongestInParagraph && (parts.Count == 0 || part.Open >= parts[^1].End))
            {
                parts.Add(new TextSpan(part.Open, part.End));
            }
        }

        return parts;
    }

    private static List<QuotedPart> Pair(string text, TextSpan within)
    {
        var marks = new QuotationMarks(text);
        for (var i = within.Start; i < within.End; i++)
        {
            marks.Take(i);
        }

        marks.LeaveOpen(0, within.End);
        return marks._parts.InOrder();
    }

    private void Take(int i)
    {
        switch (_text[i])
        {
            case '\n':
                EndParagraph(i);
                break;
            case '«' when Innermost('»') < 0:
            case '„':
                Open(i, _text[i]);
                break;
            case '«':
                Close(Innermost('»'), i);
                break;
            case '»' when Innermost('«') is >= 0 and var open:
                Close(open, i);
                break;
            case '»' when Innermost('»') is >= 0 and var open:
                Close(open, i);
                break;
            case '»' when _places.Opens(i):
                Open(i, '»');
                break;
            case '‹':
                Open(i, '‹');
                break;
            case '›' when Innermost('‹') is >= 0 and var open:
                Close(open, i);
                break;
            case '\'' when _places.IsDouble(i):
                TakeEitherWay(i);
                break;
            case '\'' when _places.IsDouble(i - 1):
                break;
            case '\'' or '‘' or '’':
                TakeSingle(i);
                break;
            case '"' or '“' or '”' or '‟' or '″' or '＂' when !_places.IsInch(i) || Innermost('"') >= 0:
                TakeEitherWay(i);
                break;
        }
    }

    // The English and straight marks are used in every direction: an open one is closed, unless the place says that another opens.
    private void TakeEitherWay(int i)
    {
        var open = Math.Max(Innermost('"'), Innermost('„'));
        if (open >= 0 && (_open[open].ParagraphEnd > 0 ? _places.Closes(i) : !_places.Opens(i) && !_places.IsIntroduced(i, _open[open].Index)))
        {
            Close(open, i);
        }
        else
        {
            Open(i, '"');
        }
    }

    // An apostrophe looks the same: only the place between a blank and a letter tells a mark.
    private void TakeSingle(int i)
    {
        if (Innermost(Single) is >= 0 and var open && _open[open].ParagraphEnd == 0 && i - _open[open].Index <= LongestSingle && _places.Closes(i))
        {
            Close(open, i);
        }
        else if (_places.Opens(i))
        {
            Open(i, Single);
        }
    }

    private int Innermost(char kind) => _open.FindLastIndex(mark => mark.Kind == kind);

    private void Open(int i, char kind)
    {
        // A paragraph that opens its own quotation shows that the one before was not closed.
        LeaveOpen(0, i, onlyEarlierParagraphs: true);
        if (_open.Count == Deepest)
        {
            _open.RemoveAt(0);
        }

        if (_open.Count > 0 && _open[^1].NextOpen == 0)
        {
            _open[^1] = _open[^1] with { NextOpen = i };
        }

        _open.Add(new OpenMark(i, kind, 0, 0));
    }

    private void Close(int position, int i)
    {
        LeaveOpen(position + 1, i);
        var mark = _open[position];
        _open.RemoveAt(position);
        _parts.Add(mark.Index, i, _places.IsDouble(i) ? i + 2 : i + 1, isClosed: true);
    }

    private void EndParagraph(int i)
    {
        for (var k = 0; k < _open.Count; k++)
        {
            _open[k] = _open[k].ParagraphEnd == 0 ? _open[k] with { ParagraphEnd = i } : _open[k];
        }
    }

    private void LeaveOpen(int from, int end, bool onlyEarlierParagraphs = false)
    {
        for (var k = _open.Count - 1; k >= from; k--)
        {
            var mark = _open[k];
            if (onlyEarlierParagraphs && mark.ParagraphEnd == 0)
            {
                continue;
            }

            _open.RemoveAt(k);
            if (mark.Kind == Single)
            {
                continue;
            }

            var paragraphEnd = mark.ParagraphEnd == 0 ? end : mark.ParagraphEnd;
            var contentEnd = mark.NextOpen == 0 ? paragraphEnd : _parts.LastSentenceEnd(mark.Index + 1, mark.NextOpen);
            _parts.Add(mark.Index, contentEnd, contentEnd, isClosed: false);
        }
    }

    private readonly record struct OpenMark(int Index, char Kind, int ParagraphEnd, int NextOpen);
}
