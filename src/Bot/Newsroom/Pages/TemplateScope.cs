namespace Bot.Newsroom.Pages;

/// <summary>The values that a template's placeholders take, those of the surrounding scopes included.</summary>
internal sealed class TemplateScope(TemplateScope? outer = null)
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<TemplateScope>> _lists = new(StringComparer.Ordinal);

    /// <summary>Sets a text; null leaves the name empty.</summary>
    public TemplateScope Set(string name, string? text)
    {
        _texts[name] = text ?? "";
        return this;
    }

    /// <summary>Sets a time; null leaves the name empty.</summary>
    public TemplateScope Set(string name, DateTimeOffset? time)
    {
        if (time is { } known)
        {
            _times[name] = known;
        }

        return this;
    }

    public TemplateScope Set(string name, IEnumerable<TemplateScope> items)
    {
        _lists[name] = [.. items];
        return this;
    }

    public string Text(string name) => _texts.TryGetValue(name, out var text) ? text : outer?.Text(name) ?? "";

    public DateTimeOffset? Time(string name) => _times.TryGetValue(name, out var time) ? time : outer?.Time(name);

    /// <summary>What a section repeats over: the items of a list, or this scope once where the name has a value.</summary>
    public IReadOnlyList<TemplateScope> Items(string name)
    {
        if (_lists.TryGetValue(name, out var items))
        {
            return items;
        }

        if (_texts.TryGetValue(name, out var text))
        {
            return text.Length > 0 ? [this] : [];
        }

        return _times.ContainsKey(name) ? [this] : outer?.Items(name) ?? [];
    }
}
