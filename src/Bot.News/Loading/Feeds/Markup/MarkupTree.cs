namespace Bot.News.Loading.Feeds.Markup;

/// <summary>
/// Makes the tree of a document, well-formed or not. An end closes the nearest element of its name and all inside; an end without begin is
/// passed over; a field that is not closed ends where the next one begins, and an entry where the next entry begins.
/// </summary>
internal sealed class MarkupTree
{
    private readonly int _maxDepth;
    private readonly FeedElement _document;
    private readonly List<Open> _open = [];

    private MarkupTree(Uri? url, int maxDepth)
    {
        (_maxDepth, _document) = (maxDepth, FeedElement.Document(url));
        _open.Add(new Open(_document, "", NameScope.Empty));
    }

    private Open Top => _open[^1];

    /// <summary>Reads a document; null when its elements are nested more deeply than allowed.</summary>
    public static FeedElement? Read(string text, Uri? url, int maxDepth)
    {
        var tree = new MarkupTree(url, maxDepth);
        foreach (var token in new MarkupScanner(text).Tokens())
        {
            switch (token)
            {
                case MarkupToken.Text { Value: var value }:
                    tree.Top.Element.AddText(value);
                    break;
                case MarkupToken.Start start when !tree.Begin(start):
                    return null;
                case MarkupToken.End { Name: var name }:
                    tree.End(name);
                    break;
            }
        }

        tree.LeaveOutCutField();
        return tree._document;
    }

    private bool Begin(MarkupToken.Start start)
    {
        if (start.IsEmpty && EntryNames.Contains(start.Name) && _open.Exists(o => EntryNames.Contains(o.Element.Name)))
        {
            // An entry of nothing inside another one parts nothing.
            return true;
        }

        CloseBefore(Top.Scope.With(start.Name, start.Attributes).NameOf(start.Name), start.Name);
        var scope = Top.Scope.With(start.Name, start.Attributes);
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in start.Attributes)
        {
            attributes.TryAdd(scope.AttributeNameOf(key), value);
        }

        var element = Top.Element.AddChild(scope.NameOf(start.Name), attributes);
        if (!start.IsEmpty && !VoidElements.Contains(start.Name))
        {
            _open.Add(new Open(element, start.Name, scope));
        }

        return _open.Count <= _maxDepth;
    }

    private void CloseBefore(string name, string written)
    {
        if (EntryNames.Contains(name))
        {
            var entry = _open.FindLastIndex(o => EntryNames.Contains(o.Element.Name));
            CloseFrom(entry < 0 ? _open.Count : entry);
        }

        var end = _open.Count;
        while (FieldNames.EndBefore(_open[end - 1].Element.Name, name))
        {
            end--;
        }

        CloseFrom(end);

        // HTML lets both go without an end.
        if (written is "p" or "li" && Top.Written == written)
        {
            CloseFrom(_open.Count - 1);
        }
    }

    private void End(string name)
    {
        var at = _open.FindLastIndex(o => o.Written == name);
        CloseFrom(at < 0 ? _open.Count : at);
    }

    // Half an address or half a time is wrong; half a text is still something.
    private void LeaveOutCutField()
    {
        var entry = _open.FindLastIndex(o => EntryNames.Contains(o.Element.Name));
        if (entry >= 0 && entry + 1 < _open.Count && !FieldNames.HoldsText(_open[entry + 1].Element.Name))
        {
            _open[entry + 1].Element.Remove();
        }

        if (entry >= 0 && !_open[entry].Element.HasChildren)
        {
            _open[entry].Element.Remove();
        }
    }

    private void CloseFrom(int index) => _open.RemoveRange(index, _open.Count - index);

    private readonly record struct Open(FeedElement Element, string Written, NameScope Scope);
}
