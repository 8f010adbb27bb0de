namespace Bot.News.Loading.Feeds.Markup;

/// <summary>The elements that are entries of a feed.</summary>
internal static class EntryNames
{
    /// <summary>Whether an element of this name is an entry.</summary>
    public static bool Contains(string name) => name is "item" or "entry" or "atom:entry";
}
