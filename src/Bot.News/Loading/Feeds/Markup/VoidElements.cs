namespace Bot.News.Loading.Feeds.Markup;

/// <summary>HTML's elements without an end (HTML Living Standard, 13.1.2), but for those whose names feeds use otherwise.</summary>
internal static class VoidElements
{
    /// <summary>Whether an element of this name has no end.</summary>
    public static bool Contains(string name) => name is "br" or "img" or "hr" or "wbr" or "input" or "meta" or "embed" or "area" or "col" or "param";
}
