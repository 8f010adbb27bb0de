namespace Bot.News.Loading.Feeds.Markup;

/// <summary>
/// Cuts a document into its pieces, in linear time, whatever it holds: what is no markup is text. Comments, processing instructions and
/// declarations are passed over.
/// </summary>
internal sealed class MarkupScanner(string text)
{
    private readonly CharacterReferences _references = new();
    private int _at;

    /// <summary>The pieces in order.</summary>
    public IEnumerable<MarkupToken> Tokens()
    {
        while (_at < text.Length)
        {
            if (text[_at] != '<')
            {
                yield return new MarkupToken.Text(TextRun());
            }
            else if (Continues("<!--"))
            {
                SkipBehind("-->", _at + 4);
            }
            else if (Continues("<![CDATA["))
            {
                var start = _at + 9;
                SkipBehind("]]>", start);
                yield return new MarkupToken.Text(text[start..Math.Max(start, _at - (text.AsSpan(start, _at - start).EndsWith("]]>") ? 3 : 0))]);
            }
            else if (Continues("<!DOCTYPE"))
            {
                SkipDocumentType();
            }
            else if (Continues("<!") || Continues("<?"))
            {
                SkipBehind(Continues("<?xml") ? "?>" : ">", _at + 2);
            }
            else
            {
                yield return Tag();
            }
        }
    }

    private bool Continues(string start) => text.AsSpan(_at).StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private void SkipBehind(string end, int from)
    {
        var found = text.IndexOf(end, Math.Min(from, text.Length), StringComparison.Ordinal);
        _at = found < 0 ? text.Length : found + end.Length;
    }

    private string TextRun()
    {
        var start = _at;
        _at = text.IndexOf('<', start) is var next && next < 0 ? text.Length : next;
        // The end of a CDATA section that never began, or was inside another one.
        return _references.Decode(text[start.._at].Replace("]]>", "", StringComparison.Ordinal));
    }

    private void SkipDocumentType()
    {
        var end = text.AsSpan(_at).IndexOfAny('[', '>');
        if (end >= 0 && text[_at + end] == '[')
        {
            var start = _at;
            SkipBehind("]", _at + end);
            _references.Define(text.AsSpan(start, _at - start));
        }

        SkipBehind(">", _at);
    }

    // A tag ends before the next «<»; what looks like one and does not is text («5 <b»). The document's last one may be cut off.
    private MarkupToken Tag()
    {
        var isEnd = Continues("</");
        var at = _at + (isEnd ? 2 : 1);
        var name = Name(ref at);
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (name.Length == 0 || !Attributes(ref at, attributes))
        {
            var wasCut = name.Length > 0 && at >= text.Length;
            _at = wasCut ? text.Length : _at + 1;
            return new MarkupToken.Text(wasCut ? "" : "<");
        }

        var isEmpty = text[at - 1] == '/';
        _at = at + 1;
        return isEnd ? new MarkupToken.End(name) : new MarkupToken.Start(name, attributes, isEmpty);
    }

    // Up to the «>»; false where the tag does not end.
    private bool Attributes(ref int at, Dictionary<string, string> attributes)
    {
        while (at < text.Length && text[at] != '<')
        {
            if (text[at] == '>')
            {
                return true;
            }

            var name = Name(ref at);
            if (name.Length == 0)
            {
                at++;
            }
            else if (Value(ref at) is { } value)
            {
                attributes.TryAdd(name, _references.Decode(value));
            }
        }

        return false;
    }

    private string Name(ref int at)
    {
        var start = at;
        if (at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] is '_' or ':'))
        {
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or ':' or '-' or '.'))
            {
                at++;
            }
        }

        return text[start..at].ToLowerInvariant();
    }

    // Null where the attribute has none.
    private string? Value(ref int at)
    {
        var next = BehindSpace(at);
        if (next >= text.Length || text[next] != '=')
        {
            return null;
        }

        next = BehindSpace(next + 1);
        var isQuoted = next < text.Length && text[next] is '"' or '\'';
        var rest = text.AsSpan(isQuoted ? next + 1 : next);
        var length = isQuoted ? rest.IndexOfAny(text[next], '<') : rest.IndexOfAny(" \t\r\n><");
        length = length < 0 ? rest.Length : length;
        var start = isQuoted ? next + 1 : next;
        at = start + length;
        if (isQuoted && at < text.Length && text[at] != '<')
        {
            at++;
        }

        // The slash of «href=/a/>» is the tag's.
        return text.AsSpan(start, length) is [.., '/'] && !isQuoted && at < text.Length && text[at] == '>' ? text[start..(start + length - 1)] : text[start..(start + length)];
    }

    private int BehindSpace(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
